import { UnreadMessagesDocument } from '@footing/contract';
import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { api } from '../../shared/session/api';
import { messageQueue } from './message-queue';
import { words } from './messages.words';
import { UnreadMark } from './UnreadMark';

/** With the page, who the coach is: without a connection, a message is written to that one. */
const load = () =>
  Promise.all([import('./MyMessagesPage'), api.query({ query: UnreadMessagesDocument })]);
const place = () => '/coach/messages';

/** Sends messages that were written without a connection, and marks unread ones in the menu. Says where one could not be sent. */
export default function SendMessages() {
  useQueueSender(messageQueue, load, 12_000);
  return (
    <>
      <UnreadMark place="/coach" />
      <RefusedElsewhere queueOf={messageQueue} pageOf={place} {...words.refused.elsewhere} />
    </>
  );
}
