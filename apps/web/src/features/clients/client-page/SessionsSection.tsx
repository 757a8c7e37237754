import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/ui';
import { sessionStatusWords, useNow, When } from '../../../shared/words';
import { NoteSummary } from '../../notes';
import { sessionDialog, SessionTimes } from '../../sessions';
import type { ClientData } from '../types';
import { words as all } from './client-page.words';
import classes from '../client.module.css';

const words = all.sessions;

type Session = ClientData['sessions'][number];

/** One client's sessions with their notes: upcoming ones first, then the latest. */
export function SessionsSection({ client }: { client: ClientData }) {
  const now = useNow();
  const { profile } = client;
  const byTime = [...client.sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const ahead = byTime.filter((session) => isAhead(session, now));
  const past = byTime.filter((session) => !isAhead(session, now)).reverse();
  const plan = () => sessionDialog.open({ client: profile });
  if (byTime.length === 0) {
    return (
      <EmptyState
        title={words.none.title}
        action={<Button onClick={plan}>{words.schedule}</Button>}
      >
        {words.none.text(profile.callName)}
      </EmptyState>
    );
  }
  return (
    <>
      <SessionGroup title={words.upcoming} sessions={ahead} empty={words.noneUpcoming} />
      <SessionGroup title={words.past} sessions={past} empty={words.nonePast} />
    </>
  );
}

function SessionGroup({
  title,
  sessions,
  empty,
}: {
  title: string;
  sessions: Session[];
  empty: string;
}) {
  return (
    <section className={classes.day}>
      <h2 className={classes.dayHead}>{title}</h2>
      {sessions.length === 0 && <p className={classes.soft}>{empty}</p>}
      <ul className={classes.sessionList}>
        {sessions.map((session) => (
          <li key={session.id} className={classes.sessionItem}>
            <div className={classes.sessionHead}>
              <Link to={`/sessions/${session.id}`} className={classes.sessionLink}>
                <When at={session.startsAt} capital />
              </Link>
              <span className={classes.soft}>
                <SessionTimes session={session} />
              </span>
              <span className={classes.soft}>{sessionStatusWords(session.status)}</span>
            </div>
            {session.notes.map((note) => (
              <NoteSummary key={note.id} note={note} callName={session.callName} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isAhead = ({ startsAt, minutes, status }: Session, now: number): boolean =>
  status === 'PLANNED' && Date.parse(startsAt) + minutes * 60_000 > now;
