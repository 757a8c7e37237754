import { SessionsOfDayDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { addDays, startOfDay } from '@footing/kernel';
import { useMembership } from '../../../shared/session/store';
import { localDateOf, timeWords } from '../../../shared/words';
import { isSession, clientNamesOf } from '../both-partners';
import { words as ofSessions } from '../sessions.words';
import { endOf } from '../times';
import { words } from './dialog.words';
import classes from '../sessions.module.css';

/** The sessions already planned on the chosen day, so that no time is booked twice. */
export function SessionsThatDay({
  startsAt,
  minutes,
  except,
  whose,
  zone,
}: {
  startsAt: string;
  minutes: number;
  /** The session that is being moved. */
  except?: string;
  /** The coach whose day is shown; defaults to the reader. */
  whose?: string;
  zone: string;
}) {
  const { id: me } = useMembership();
  const { data } = useQuery(SessionsOfDayDocument, { variables: dayAround(startsAt, zone) });
  const sessions = (data?.sessions.edges ?? [])
    .map(({ node }) => node)
    .filter((session) => !isSession(session, except) && session.status !== 'CANCELLED')
    .filter(({ coachId }) => coachId === (whose ?? me));
  if (sessions.length === 0) return null;
  return (
    <div className={classes.glance}>
      <span className={classes.clockWho}>{words.thatDay}</span>
      <ul>
        {sessions.map((session) => (
          <li
            key={session.id}
            data-overlaps={overlaps(session, { startsAt, minutes }) || undefined}
          >
            {words.onThatDay(
              ofSessions.times(
                timeWords(session.startsAt, zone),
                timeWords(endOf(session.startsAt, session.minutes), zone),
              ),
              session.coachId === me
                ? clientNamesOf(session)
                : words.clientWith(clientNamesOf(session), session.coachName),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Span {
  startsAt: string;
  minutes: number;
}

function overlaps(one: Span, other: Span): boolean {
  const [from, to] = [Date.parse(one.startsAt), Date.parse(other.startsAt)];
  return from < to + other.minutes * 60_000 && to < from + one.minutes * 60_000;
}

function dayAround(at: string, zone: string) {
  const day = localDateOf(at, zone);
  const [from, to] = [day, addDays(day, 1)].map((each) =>
    new Date(startOfDay(each, zone)).toISOString(),
  );
  return { from: from!, to: to! };
}
