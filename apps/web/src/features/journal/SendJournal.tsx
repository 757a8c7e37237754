import { RefusedElsewhere } from '../../shared/drafts/RefusedElsewhere';
import { useQueueSender } from '../../shared/drafts/useQueueSender';
import { journalQueue, type QueuedEntry } from './journal-queue';

const load = () => import('./JournalPage');

/** Sends entries that were written without a connection. Says where one could not be sent. */
export default function SendJournal() {
  useQueueSender(journalQueue, load, 9_000);
  return <RefusedElsewhere queueOf={journalQueue} pageOf={place} />;
}

/** The server refuses no deletion. */
const place = ({ kind }: QueuedEntry) => (kind === 'made' ? '/journal' : null);
