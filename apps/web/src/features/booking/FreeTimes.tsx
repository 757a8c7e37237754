import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@apollo/client/react';
import { MyFreeTimesDocument, type MyFreeTimesQuery } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { EmptyState, Loaded, LoadingState } from '../../shared/ui';
import {
  weekdayDateWords,
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
  /** The time zone of the times, if not the reader's own. */
  zone?: string;
  /** Follows the sentence that names the time zone. */
  afterZone?: ReactNode;
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

/** Free times in the reader's own time zone, by day, the first ones first. */
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
  zone = readerZone(),
  afterZone,
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
          {from === null && <Rules {...{ found, says, zone, afterZone }} />}
          {daysOf(found.times, zone).map(({ day, times }) => (
            <Day key={day} times={times} zone={zone} busy={busy} choose={choose} />
          ))}
          {more && found.more && (
            <Button
              variant="subtle"
              className="footing-at-start"
              mt="md"
              onClick={() => more(found.times.at(-1)!)}
            >
              {words.more}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function Rules({
  found,
  says,
  zone,
  afterZone,
}: {
  found: Times;
  says: NonNullable<Source['says']>;
  zone: string;
  afterZone: ReactNode;
}) {
  if (!found.hasHours) {
    return <EmptyState title={says.closed.title}>{says.closed.says}</EmptyState>;
  }
  if (found.times.length === 0) {
    return <EmptyState title={says.none.title}>{says.none.says}</EmptyState>;
  }
  return (
    <Text className={classes.rules}>
      {words.zone(zoneCity(zone))} {says.rules(found)} {afterZone}
    </Text>
  );
}

function Day({
  times,
  zone,
  busy,
  choose,
}: {
  times: string[];
  zone: string;
  busy: boolean;
  choose: (startsAt: string) => void;
}) {
  const now = useNow();
  const [first] = times;
  return (
    <section
      className={classes.day}
      aria-label={words.timesOn(onLocalDayWords(localDateOf(first!, zone), localDateOf(now, zone)))}
    >
      <h2>{weekdayDateWords(localDateOf(first!, zone), localDateOf(now, zone))}</h2>
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
              <time dateTime={startsAt}>{timeWords(startsAt, zone)}</time>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The times of each day in the zone. */
function daysOf(times: readonly string[], zone: string): { day: string; times: string[] }[] {
  const days = new Map<string, string[]>();
  for (const time of times) {
    const day = localDateOf(time, zone);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days].map(([day, all]) => ({ day, times: all }));
}

/** The city that names a time zone, by default the reader’s. */
export const zoneCity = (zone = readerZone()): string =>
  (zone.split('/').pop() ?? '').replaceAll('_', ' ');
