import { useQuery } from '@apollo/client/react';
import {
  FreeTimesOfLinkDocument,
  SessionLinkDocument,
  type SessionLinkQuery,
} from '@footing/contract';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { LinkProblem, SignInLayout, useToken } from '../../accounts';
import { Loaded } from '../../../shared/ui';
import {
  localDateOf,
  onDayTimeWords,
  timeWords,
  useNow,
  weekdayDateWords,
} from '../../../shared/words';
import { FreeTimes, zoneCity } from '../FreeTimes';
import { useTakenTimes } from '../useTakenTimes';
import { words } from './link.words';
import { useLinkChanges, type Done } from './useLinkChanges';

type Link = SessionLinkQuery['sessionLink'];

/** Opened by a link in an email about a session: a time and nothing else. Only its buttons change anything. */
export function LinkPage() {
  const token = useToken();
  return token ? <OfToken token={token} /> : <LinkProblem words={words.unusable.UNKNOWN} />;
}

function OfToken({ token }: { token: string }) {
  const [done, setDone] = useState<Done | null>(null);
  const query = useQuery(SessionLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (done) return <Changed {...done} />;
  const link = query.data?.sessionLink;
  if (!link) {
    return (
      <SignInLayout title={words.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </SignInLayout>
    );
  }
  if (link.state !== 'OPEN') return <LinkProblem words={words.unusable[link.state]} />;
  return <Appointment token={token} link={link} done={setDone} />;
}

function Appointment({
  token,
  link,
  done,
}: {
  token: string;
  link: Link;
  done: (done: Done) => void;
}) {
  const now = useNow();
  const [moves, setMoves] = useState(false);
  const { round, onTaken } = useTakenTimes();
  const asks = link.may === 'ASK';
  const changes = useLinkChanges({ token, asks, done, onTaken });
  const day = weekdayDateWords(localDateOf(link.startsAt!), localDateOf(now));
  const when = `${day}, at ${timeWords(link.startsAt!)}`;
  if (changes.ended) return <LinkProblem words={changes.ended} />;
  return (
    <SignInLayout
      title={moves ? words.times.title : words.title}
      lead={
        <>
          <p>
            <strong>{words.at(when)}</strong> {words.zone(zoneCity())}
          </p>
          {asks && <p>{words.soon}</p>}
        </>
      }
    >
      {moves ? (
        <>
          <FreeTimes
            key={round}
            document={FreeTimesOfLinkDocument}
            wanted={{ token }}
            says={{ rules: () => '', none: words.times.none, closed: words.times.none }}
            busy={changes.busy}
            choose={(startsAt) => void changes.move(startsAt)}
          />
          <Button variant="subtle" mt="lg" onClick={() => setMoves(false)}>
            {words.back}
          </Button>
        </>
      ) : (
        <Stack>
          <Button size="md" onClick={() => setMoves(true)}>
            {asks ? words.askToMove : words.move}
          </Button>
          <Button
            size="md"
            variant="default"
            loading={changes.busy}
            onClick={() => void changes.cancel()}
          >
            {asks ? words.askToCancel : words.cancel}
          </Button>
        </Stack>
      )}
    </SignInLayout>
  );
}

function Changed({ outcome, startsAt }: Done) {
  const now = useNow();
  if (outcome === 'MOVED') {
    const { title, says } = words.done.MOVED;
    return <SignInLayout title={title} lead={says(onDayTimeWords(startsAt, now))} />;
  }
  const { title, says } = words.done[outcome];
  return <SignInLayout title={title} lead={says} />;
}
