import type { PrivateKind, ReadingPartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { faultMessage } from '../../shared/session/faults';
import { toast } from '../../shared/ui';
import { WhenDay } from '../../shared/words';
import classes from './readings.module.css';

/** Who read, on which day in the client's time zone, and how often. */
export function ReadingList({
  readings: { edges, pageInfo },
  zone,
  kindWords,
  onMore,
}: {
  readings: ReadingPartsFragment;
  zone: string;
  /** The names of the kinds, for a list that mixes them. */
  kindWords?: (kind: PrivateKind) => string;
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
            {kindWords && `${kindWords(kind)}: `}
            {reader.name}, <WhenDay day={on} zone={zone} />
            {oftenWords(times)}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button size="compact-md" variant="subtle" loading={busy} onClick={() => void more()}>
          Show earlier days
        </Button>
      )}
    </>
  );
}

function oftenWords(times: number): string {
  if (times === 1) return '';
  return times === 2 ? ', twice' : `, ${times} times`;
}
