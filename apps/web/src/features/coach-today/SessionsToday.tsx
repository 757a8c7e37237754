import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Sentence, sessionStatusWords, useNow } from '../../shared/words';
import { clientNamesOf, SessionTimes, StatusButtonsOfBoth } from '../sessions';
import { words as all } from './coach-today.words';
import type { Today } from './types';
import classes from './coach-today.module.css';
import { UserText } from '../../shared/ui/UserText';

const words = all.sessions;

type Session = Today['sessions'][number];

/** The day's sessions in the coach's time, with the client's time next to it if it differs. */
export function SessionsToday({ today: { sessions } }: { today: Today }) {
  const now = useNow();
  if (sessions.length === 0) {
    return (
      <p className={classes.none}>
        <Sentence text={words.none} link={<Link to="/sessions">{words.seeNext}</Link>} />
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
            {session.partner ? (
              <Link to={`/sessions/${session.id}`} className={classes.sessionName}>
                {clientNamesOf(session)}
              </Link>
            ) : (
              <Link to={`/clients/${session.clientId}`} className={classes.sessionName}>
                {session.clientName}
              </Link>
            )}
            <span className={classes.where}>
              {session.coachName && <span>{words.with(session.coachName)}</span>}
              {session.place && <UserText>{session.place}</UserText>}
              {/^https?:\/\//i.test(session.link) && (
                <Anchor href={session.link} target="_blank" rel="noopener noreferrer" size="sm">
                  {words.openLink}
                </Anchor>
              )}
            </span>
          </span>
          <span className={classes.sessionDo}>
            {Date.parse(session.startsAt) <= now ? (
              <StatusButtonsOfBoth session={session} />
            ) : (
              session.status !== 'PLANNED' && sessionStatusWords(session.status)
            )}
            <Link to={`/sessions/${session.id}`} className={classes.note}>
              {session.coachName ? words.open : words.note(session.noteStatus)}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

const endOf = ({ startsAt, minutes }: Session): number => Date.parse(startsAt) + minutes * 60_000;
