import type { SessionLinePartsFragment, SessionStatus } from '@footing/contract';
import { IconNote, IconVideo } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMembership } from '../../../shared/session/store';
import { useShortcuts } from '../../../shared/ui';
import { localDateOf, Sentence, sessionStatusWords, useNow, WhenDay } from '../../../shared/words';
import { isSession, clientNamesOf, stateOf } from '../both-partners';
import { SessionTimes } from '../session/SessionTimes';
import { endOf } from '../times';
import { words } from './list.words';
import classes from '../sessions.module.css';

/** Sessions grouped by day, in the given order. */
export function SessionDays({
  sessions,
  chosen,
  query,
}: {
  sessions: SessionLinePartsFragment[];
  chosen?: string;
  query: string;
}) {
  const navigate = useNavigate();
  const go = (by: 1 | -1) => {
    const at = sessions.findIndex((session) => isSession(session, chosen));
    const next = sessions[at < 0 ? 0 : at + by];
    if (next) void navigate(`/sessions/${next.id}${query}`);
  };
  useShortcuts([
    { keys: 'j', says: words.shortcuts.next, run: () => go(1) },
    { keys: 'k', says: words.shortcuts.previous, run: () => go(-1) },
  ]);
  return byDay(sessions).map(([day, ofDay]) => (
    <section key={day} className={classes.day}>
      <h2 className={classes.dayHead}>
        <WhenDay day={day} capital />
      </h2>
      <ul className={classes.lines}>
        {ofDay.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            current={isSession(session, chosen)}
            query={query}
          />
        ))}
      </ul>
    </section>
  ));
}

function SessionLine({
  session,
  current,
  query,
}: {
  session: SessionLinePartsFragment;
  current: boolean;
  query: string;
}) {
  const now = useNow();
  const isMine = session.coachId === useMembership().id;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const over = Date.parse(endOf(session.startsAt, session.minutes)) < now;
  return (
    <li
      ref={line}
      className={classes.line}
      data-current={current || undefined}
      data-cancelled={session.status === 'CANCELLED' || undefined}
    >
      <Link
        to={`/sessions/${session.id}${query}`}
        className={classes.link}
        aria-current={current ? 'page' : undefined}
      >
        {clientNamesOf(session)}
      </Link>
      <span className={classes.marks}>
        {session.link && !over && (
          <IconVideo size={16} stroke={1.6} role="img" aria-label={words.line.hasLink} />
        )}
        {session.notes.length > 0 && (
          <IconNote size={16} stroke={1.6} role="img" aria-label={words.line.hasNotes} />
        )}
      </span>
      <span className={classes.soft}>
        {isMine ? (
          <SessionTimes session={session} />
        ) : (
          <Sentence
            text={words.line.with}
            coach={session.coachName}
            times={<SessionTimes session={session} />}
          />
        )}
      </span>
      <span className={classes.state}>
        {askedOf(session, over) ?? stateOf(session, (status) => lineState(status, over))}
      </span>
    </li>
  );
}

const lineState = (status: SessionStatus, over: boolean): string =>
  status !== 'PLANNED' ? sessionStatusWords(status) : over ? words.line.notMarked : '';

/** What the client asked for and waits to hear about. */
function askedOf({ request, status }: SessionLinePartsFragment, over: boolean): string | null {
  if (!request || request.answer || status !== 'PLANNED' || over) return null;
  return words.line.asked[request.asked];
}

export function byDay(
  sessions: SessionLinePartsFragment[],
): [string, SessionLinePartsFragment[]][] {
  const days = new Map<string, SessionLinePartsFragment[]>();
  for (const session of sessions) {
    const day = localDateOf(session.startsAt);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days];
}
