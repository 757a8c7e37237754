import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { journalQueue } from './journal-queue';

const load = () => import('./JournalPage');

/** Entries that were written without a connection. */
export default function SendJournal() {
  useQueueSender(journalQueue, load, 9_000);
  return null;
}
