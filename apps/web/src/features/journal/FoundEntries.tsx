import type { JournalEntryPartsFragment } from '@footing/contract';
import { useEffect, useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { matching } from '../../shared/search/matching';
import { faultOf } from '../../shared/session/faults';
import { wholeJournal } from './find-entries';
import type { Coach } from './JournalItem';
import { JournalList } from './JournalList';
import { journalQueue } from './journal-queue';
import { useDeleted } from './useDeleted';
import { words } from './journal.words';
import classes from './journal.module.css';

type Read = readonly JournalEntryPartsFragment[] | 'OFFLINE' | 'FAILED' | null;

/** The entries with the words looked for. They are read once and searched on this device. */
export function FoundEntries({
  lookedFor,
  coach,
  reads,
}: {
  lookedFor: string;
  coach: Coach | null;
  /** They are read again when it grows. */
  reads: number;
}) {
  const { sentCount } = useMemberQueue(journalQueue);
  const isDeleted = useDeleted();
  const [read, setRead] = useState<Read>(null);
  useEffect(() => {
    let isOver = false;
    wholeJournal().then(
      (all) => !isOver && setRead(all),
      (error: unknown) =>
        !isOver &&
        setRead((now) => {
          if (now !== null && typeof now === 'object') return now;
          return faultOf(error).kind === 'OFFLINE' ? 'OFFLINE' : 'FAILED';
        }),
    );
    return () => {
      isOver = true;
    };
  }, [sentCount, reads]);
  if (read === null || typeof read === 'string') {
    return (
      <p role="status" className={classes.state}>
        {stateWords(read)}
      </p>
    );
  }
  const found = matching(
    read.filter(({ id }) => !isDeleted(id)),
    lookedFor,
    ({ text, prompt, title }) => [text, prompt, title],
  );
  return (
    <>
      <p role="status" className={classes.state}>
        {words.find.found(found.length)}
      </p>
      <JournalList
        entries={found}
        coach={coach}
        onChanged={(entry) =>
          setRead((now) =>
            now === null || typeof now === 'string'
              ? now
              : now.map((each) => (each.id === entry.id ? entry : each)),
          )
        }
      />
    </>
  );
}

function stateWords(read: 'OFFLINE' | 'FAILED' | null): string {
  if (read === null) return words.find.reading;
  return read === 'OFFLINE' ? words.find.offline : words.find.failed;
}
