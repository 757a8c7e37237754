import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { contactQueue } from './contact-queue';

const loadPage = () => import('./ContactPage');
const place = () => '/contact';

/** The words of what was refused name nothing. */
export default function SendContacts() {
  useQueueSender(contactQueue, loadPage, 4_000);
  return <RefusedElsewhere queueOf={contactQueue} pageOf={place} />;
}
