import type { JointSessionPartsFragment } from '@footing/contract';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { UserText } from '../../shared/ui/UserText';
import { When, webLink } from '../../shared/words';
import classes from './couples.module.css';

/** Planned sessions with both partners, the next first. */
export function JointSessions({
  sessions,
  length,
  join,
  action,
}: {
  sessions: JointSessionPartsFragment[];
  length: (minutes: number) => string;
  join: string;
  /** What can be done about each of them. */
  action?: (session: JointSessionPartsFragment) => ReactNode;
}) {
  return (
    <ul className={classes.notes}>
      {sessions.map((session) => {
        const href = webLink(session.link);
        return (
          <li key={session.id}>
            <p className={classes.text}>
              <strong>
                <When at={session.startsAt} />
              </strong>
              {`, ${length(session.minutes)}`}
            </p>
            {session.place && (
              <p className={classes.text}>
                <UserText as="span">{session.place}</UserText>
              </p>
            )}
            {href && (
              <p className={classes.text}>
                <Anchor href={href} target="_blank" rel="noopener noreferrer">
                  {join}
                </Anchor>
              </p>
            )}
            {action?.(session)}
          </li>
        );
      })}
    </ul>
  );
}
