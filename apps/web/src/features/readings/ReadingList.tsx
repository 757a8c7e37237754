import type { ReadingPartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { faultMessage } from '../../shared/session/faults';
import { toast } from '../../shared/ui';
import { Sentence, WhenDay } from '../../shared/words';
import classes from './readings.module.css';
import { readingWords, words } from './readings.words';

/** Who read, on which day in the client's time zone, and how often. */
export function ReadingList({
  readings: { edges, pageInfo },
  zone,
  isMixed = false,
  onMore,
}: {
  readings: ReadingPartsFragment;
  zone: string;
  /** Whether the list has several kinds, which are named then. */
  isMixed?: boolean;
  onMore: () => Promise<unknown>;
}) {
  const [busy, setBusy] = useState(false);
  const more = async () => {
    setBusy(true);
    try {
      await onMore();
    } catch (error) {
      toast.problem(faultMessage(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ul className={classes.list}>
        {edges.map(({ node: { id, kind, on, times, reader } }) => (
          <li key={id}>
            <Sentence
              text={readingWords(reader.name, times, isMixed ? kind : undefined)}
              when={<WhenDay day={on} zone={zone} />}
            />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          size="compact-md"
          variant="subtle"
          className="footing-at-start"
          loading={busy}
          onClick={() => void more()}
        >
          {words.earlier}
        </Button>
      )}
    </>
  );
}
