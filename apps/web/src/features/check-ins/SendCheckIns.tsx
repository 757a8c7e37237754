import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { checkInQueue } from './check-in-queue';

const loadPage = () => import('./CheckInPage');

export default function SendCheckIns() {
  useQueueSender(checkInQueue, loadPage, 3_000);
  return null;
}
