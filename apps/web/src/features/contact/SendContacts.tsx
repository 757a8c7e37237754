import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { contactQueue } from './contact-queue';
import { words } from './contact.words';

const loadPage = () => import('./ContactPage');
const place = () => '/contact';

export default function SendContacts() {
  useQueueSender(contactQueue, loadPage, 4_000);
  return (
    <RefusedElsewhere queueOf={contactQueue} pageOf={place} {...words.page.refusedElsewhere} />
  );
}
