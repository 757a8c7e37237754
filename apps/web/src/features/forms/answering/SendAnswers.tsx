import { RefusedElsewhere } from '../../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../../shared/drafts/useQueueSender';
import { answerQueue } from './answer-queue';

const loadPage = () => import('./FormAnswerPage');

/** On every page of a client: sends answers to forms that were given without a connection. Says where one could not be sent. */
export default function SendAnswers() {
  useQueueSender(answerQueue, loadPage, 5_000);
  return (
    <RefusedElsewhere
      queueOf={answerQueue}
      pageOf={(answer) => (answer.kind === 'made' ? `/forms/${answer.requestId}` : null)}
    />
  );
}
