import { Button } from '@mantine/core';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import type { QueueEntry } from '../../shared/drafts/send-queue';
import { Sheet, StaleChoice } from '../../shared/ui';
import { queuedWords } from '../../shared/ui/feedback/feedback.words';
import { journalQueue, newerOf, type EntryToSend, type QueuedEntry } from './journal-queue';
import { words } from './journal.words';
import classes from './journal.module.css';

/** What the server does not have yet, and what it refused. */
export function UnsentEntries({ onTheirs }: { onTheirs: () => void }) {
  const queue = useMemberQueue(journalQueue);
  const made = queue.entries.filter(({ value }) => value.kind === 'made');
  const deleted = queue.entries.length - made.length;
  if (queue.entries.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.unsent.title}>
        <ul className={classes.list}>
          {made.map((entry) => (
            <li key={entry.id} className={classes.item}>
              <Unsent entry={entry} onTheirs={onTheirs} />
            </li>
          ))}
        </ul>
        {deleted > 0 && (
          <p role="status" className={classes.state}>
            {words.unsent.deleted(deleted)}
          </p>
        )}
      </Sheet>
    </div>
  );
}

function Unsent({
  entry: queued,
  onTheirs,
}: {
  entry: QueueEntry<QueuedEntry>;
  /** The text of another device is taken: the list may still have the one before it. */
  onTheirs: () => void;
}) {
  const queue = useMemberQueue(journalQueue);
  const { id, value, state } = queued;
  const entry = value as { kind: 'made'; madeAt: number } & EntryToSend;
  const newer = newerOf(id);
  const send = (version: number) => void queue.put(id, { ...entry, version });
  if (state === 'refused' && newer) {
    return (
      <StaleChoice
        draft={{
          text: entry.text,
          status: { kind: 'stale', theirs: newer.text, version: newer.version },
          keepMine: () => send(newer.version),
          takeTheirs: () => {
            queue.drop(id);
            onTheirs();
          },
        }}
      />
    );
  }
  return (
    <>
      {entry.prompt && <p className={classes.prompt}>{entry.prompt}</p>}
      <p className={classes.text} dir="auto">
        {entry.text}
      </p>
      <p role="status" className={classes.state}>
        {queuedWords(queued)}
      </p>
      {state === 'refused' && (
        <div className={classes.actions}>
          <Button variant="subtle" size="compact-md" onClick={() => send(entry.version)}>
            {words.unsent.again}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => queue.drop(id)}>
            {words.unsent.discardMine}
          </Button>
        </div>
      )}
    </>
  );
}
