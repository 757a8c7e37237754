import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { checkInQueue } from './check-in-queue';
import { words } from './check-ins.words';

const loadPage = () => import('./CheckInPage');
const place = () => '/check-in';

export default function SendCheckIns() {
  useQueueSender(checkInQueue, loadPage, 3_000);
  return (
    <RefusedElsewhere queueOf={checkInQueue} pageOf={place} {...words.page.refusedElsewhere} />
  );
}
