import { useQueueSender } from '../../../shared/drafts/useQueueSender';
import { answerQueue } from './answer-queue';

const loadPage = () => import('./FormAnswerPage');

/** On every page of a client: answers to forms that were given without a connection. */
export default function SendAnswers() {
  useQueueSender(answerQueue, loadPage, 5_000);
  return null;
}
