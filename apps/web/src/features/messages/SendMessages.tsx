import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { messageQueue } from './message-queue';
import { UnreadMark } from './UnreadMark';

const load = () => import('./MyMessagesPage');

/** Sends messages that were written without a connection, and marks unread ones in the menu. */
export default function SendMessages() {
  useQueueSender(messageQueue, load, 12_000);
  return <UnreadMark place="/coach" />;
}
