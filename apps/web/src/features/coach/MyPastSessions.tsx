import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MySessionsBetweenDocument, type MySessionPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../shared/ui';
import { SessionCard } from './SessionCard';
import { SessionFiles } from './SessionFiles';
import { SharedNote } from './SharedNote';
import classes from './coach.module.css';
import { words } from './coach.words';

const QUARTER = 91 * 86_400_000;

/** Past sessions, latest first, three months at a time, with what was shared after each. */
export function MyPastSessions({
  before,
  justOver,
  oldest,
}: {
  before: string;
  /** Held in the last hours; listed with the upcoming ones. */
  justOver: MySessionPartsFragment[];
  /** When the very first session began or begins; null if there is none. */
  oldest: string | null;
}) {
  const [quarters, setQuarters] = useState(1);
  if (justOver.length === 0 && (!oldest || oldest >= before)) {
    return (
      <div className={classes.section}>
        <EmptyState title={words.past.noneTitle}>{words.past.none}</EmptyState>
      </div>
    );
  }
  const start = Date.parse(before);
  const reached = start - quarters * QUARTER;
  return (
    <div className={classes.section}>
      <Sheet title={words.past.title}>
        <SessionList sessions={justOver} />
        {Array.from({ length: quarters }, (_, i) => (
          <Quarter key={i} from={start - (i + 1) * QUARTER} to={start - i * QUARTER} />
        ))}
        {oldest && Date.parse(oldest) < reached && (
          <Button variant="subtle" mt="md" onClick={() => setQuarters(quarters + 1)}>
            {words.past.earlier}
          </Button>
        )}
      </Sheet>
    </div>
  );
}

function Quarter({ from, to }: { from: number; to: number }) {
  const query = useQuery(MySessionsBetweenDocument, {
    variables: { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
  });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={3} />}>
      {({ sessions }) => <SessionList sessions={sessions.edges.map(({ node }) => node)} />}
    </Loaded>
  );
}

function SessionList({ sessions }: { sessions: MySessionPartsFragment[] }) {
  const shown = pastOf(sessions);
  if (shown.length === 0) return null;
  return (
    <ul className={classes.list}>
      {shown.map((session) => (
        <li key={session.id}>
          <SessionCard session={session} />
          <SessionFiles session={session} past />
          {session.notes.map((note) => (
            <SharedNote key={note.id} note={note} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Canceled sessions are not listed. */
function pastOf(sessions: MySessionPartsFragment[]): MySessionPartsFragment[] {
  return sessions
    .filter(({ status, notes }) => status !== 'CANCELLED' || notes.length > 0)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
}
