import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { messageQueue } from './message-queue';

const load = () => import('./MyMessagesPage');

/** Messages that were written without a connection. */
export default function SendMessages() {
  useQueueSender(messageQueue, load, 12_000);
  return null;
}
