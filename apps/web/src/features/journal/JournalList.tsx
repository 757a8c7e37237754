import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import type { JournalEntryPartsFragment } from '@footing/contract';
import { JournalItem, type Coach } from './JournalItem';
import { journalQueue } from './journal-queue';
import classes from './journal.module.css';

/** Texts of the journal. What is being deleted or changed is among what was not sent yet. */
export function JournalList({
  entries,
  coach,
  onChanged,
}: {
  entries: readonly JournalEntryPartsFragment[];
  coach: Coach | null;
  onChanged: (entry: JournalEntryPartsFragment) => void;
}) {
  const queue = useMemberQueue(journalQueue);
  const unsent = new Set(queue.entries.map(({ id }) => id));
  return (
    <ul className={classes.list}>
      {entries
        // A reflection may have been emptied.
        .filter(({ id, text }) => !unsent.has(id) && text.trim() !== '')
        .map((entry) => (
          <JournalItem key={entry.id} entry={entry} coach={coach} onChanged={onChanged} />
        ))}
    </ul>
  );
}
