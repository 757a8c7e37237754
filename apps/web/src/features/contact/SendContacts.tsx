import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { contactQueue } from './contact-queue';

const loadPage = () => import('./ContactPage');

export default function SendContacts() {
  useQueueSender(contactQueue, loadPage, 4_000);
  return null;
}
