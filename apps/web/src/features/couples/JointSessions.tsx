import type { JointSessionPartsFragment } from '@footing/contract';
import { Anchor, Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { UserText } from '../../shared/ui/UserText';
import { When, webLink } from '../../shared/words';
import { repeatsWords } from '../../shared/words/repeats-words';
import classes from './couples.module.css';

/** How many are shown at first: a series can have many. */
const FIRST = 4;

/** Planned sessions with both partners, the next first. */
export function JointSessions({
  sessions,
  length,
  join,
  more,
  action,
}: {
  sessions: JointSessionPartsFragment[];
  length: (minutes: number) => string;
  join: string;
  more: string;
  /** What can be done about each of them. */
  action?: (session: JointSessionPartsFragment) => ReactNode;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? sessions : sessions.slice(0, FIRST);
  return (
    <>
      <ul className={classes.notes}>
        {shown.map((session) => {
          const href = webLink(session.link);
          return (
            <li key={session.id}>
              <p className={classes.text}>
                <strong>
                  <When at={session.startsAt} />
                </strong>
                {`, ${length(session.minutes)}`}
              </p>
              {session.repeats && <p className={classes.soft}>{repeatsWords(session.repeats)}</p>}
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
      {shown.length < sessions.length && (
        <Button size="compact-md" variant="subtle" mt="sm" onClick={() => setShowsAll(true)}>
          {more}
        </Button>
      )}
    </>
  );
}
