import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@apollo/client/react';
import { MyFreeTimesDocument, type MyFreeTimesQuery } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import {
  capitalized,
  dayWords,
  localDateOf,
  onLocalDayWords,
  readerZone,
  timeWords,
  useNow,
} from '../../shared/words';
import classes from './booking.module.css';
import { words } from './booking.words';

type Times = MyFreeTimesQuery['myFreeTimes'];

interface Source {
  /** What asks for the times, if not the client's own query. */
  document?: TypedDocumentNode<MyFreeTimesQuery, never>;
  /** Its variables: what is booked. */
  wanted: object;
  /** What the page says, if not what a client reads in the app. */
  says?: {
    rules: (found: Times) => string;
    none: { title: string; says: string };
    closed: { title: string; says: string };
  };
}

const IN_THE_APP: NonNullable<Source['says']> = {
  rules: ({ changeHours }) => words.until(changeHours),
  none: words.none,
  closed: words.closed,
};

/** Free times in the client's own time zone, by day, the first ones first. */
export function FreeTimes({
  busy,
  choose,
  ...source
}: Source & {
  busy: boolean;
  choose: (startsAt: string) => void;
}) {
  const [starts, setStarts] = useState<(string | null)[]>([null]);
  return (
    <>
      {starts.map((from, index) => (
        <PageOfTimes
          key={from ?? 'first'}
          {...source}
          from={from}
          busy={busy}
          choose={choose}
          more={
            index === starts.length - 1
              ? (after) => setStarts([...starts, new Date(Date.parse(after) + 1).toISOString()])
              : null
          }
        />
      ))}
    </>
  );
}

function PageOfTimes({
  document = MyFreeTimesDocument,
  wanted,
  says = IN_THE_APP,
  from,
  busy,
  choose,
  more,
}: Source & {
  from: string | null;
  busy: boolean;
  choose: (startsAt: string) => void;
  /** Null if a later page is shown already. */
  more: ((after: string) => void) | null;
}) {
  const query = useQuery(document as typeof MyFreeTimesDocument, {
    variables: { ...wanted, from },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={5} />}>
      {({ myFreeTimes: found }) => (
        <>
          {from === null && <Rules found={found} says={says} />}
          {daysOf(found.times).map(({ day, times }) => (
            <Day key={day} times={times} busy={busy} choose={choose} />
          ))}
          {more && found.more && (
            <Button variant="subtle" mt="md" onClick={() => more(found.times.at(-1)!)}>
              {words.more}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function Rules({ found, says }: { found: Times; says: NonNullable<Source['says']> }) {
  if (!found.hasHours) {
    return <EmptyState title={says.closed.title}>{says.closed.says}</EmptyState>;
  }
  if (found.times.length === 0) {
    return <EmptyState title={says.none.title}>{says.none.says}</EmptyState>;
  }
  return (
    <Text className={classes.rules}>
      {words.zone(zoneCity())} {says.rules(found)}
    </Text>
  );
}

function Day({
  times,
  busy,
  choose,
}: {
  times: string[];
  busy: boolean;
  choose: (startsAt: string) => void;
}) {
  const now = useNow();
  const [first] = times;
  return (
    <section
      className={classes.day}
      aria-label={words.timesOn(onLocalDayWords(localDateOf(first!), localDateOf(now)))}
    >
      <h2>{capitalized(dayWords(first!, now))}</h2>
      <ul>
        {times.map((startsAt) => (
          <li key={startsAt}>
            <Button
              variant="default"
              size="md"
              fullWidth
              disabled={busy}
              onClick={() => choose(startsAt)}
            >
              <time dateTime={startsAt}>{timeWords(startsAt)}</time>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The times of each day in the reader's zone. */
function daysOf(times: readonly string[]): { day: string; times: string[] }[] {
  const days = new Map<string, string[]>();
  for (const time of times) {
    const day = localDateOf(time);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days].map(([day, all]) => ({ day, times: all }));
}

/** The city that names the reader’s time zone. */
export const zoneCity = (): string => (readerZone().split('/').pop() ?? '').replaceAll('_', ' ');
