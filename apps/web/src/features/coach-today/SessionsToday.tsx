import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { assertNever, sessionStatusWords, useNow } from '../../shared/words';
import { SessionStatusButtons, SessionTimes } from '../sessions';
import type { Today } from './types';
import classes from './coach-today.module.css';
import { UserText } from '../../shared/ui/UserText';

type Session = Today['sessions'][number];

/** The day's sessions in the coach's time, with the client's time next to it if it differs. */
export function SessionsToday({ sessions }: { sessions: Session[] }) {
  const now = useNow();
  if (sessions.length === 0) {
    return (
      <p className={classes.none}>
        No sessions today. <Link to="/sessions">See the next ones</Link>
      </p>
    );
  }
  const next = sessions.find((session) => session.status === 'PLANNED' && endOf(session) > now);
  return (
    <ul className={classes.sessionList}>
      {sessions.map((session) => (
        <li key={session.id} className={classes.session} data-next={session === next || undefined}>
          <span className={classes.sessionTime}>
            <SessionTimes session={session} />
          </span>
          <span className={classes.sessionWho}>
            <Link to={`/clients/${session.clientId}`} className={classes.sessionName}>
              {session.callName}
            </Link>
            <span className={classes.where}>
              <UserText>{session.place}</UserText>
              {/^https?:\/\//i.test(session.link) && (
                <Anchor href={session.link} target="_blank" rel="noopener noreferrer" size="sm">
                  Open the link
                </Anchor>
              )}
            </span>
          </span>
          <span className={classes.sessionDo}>
            {Date.parse(session.startsAt) <= now ? (
              <SessionStatusButtons session={session} />
            ) : (
              session.status !== 'PLANNED' && sessionStatusWords(session.status)
            )}
            <Link to={`/sessions/${session.id}`} className={classes.note}>
              {noteWords(session.noteStatus)}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

function noteWords(status: Session['noteStatus']): string {
  switch (status) {
    case null:
      return 'Write a note';
    case 'DRAFT':
      return 'Finish the note';
    case 'SIGNED':
      return 'Note signed';
    default:
      return assertNever(status);
  }
}

const endOf = ({ startsAt, minutes }: Session): number => Date.parse(startsAt) + minutes * 60_000;
