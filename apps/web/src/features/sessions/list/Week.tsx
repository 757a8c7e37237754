import { CoachSessionsDocument, type SessionLinePartsFragment } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded, LoadingState } from '../../../shared/ui';
import { localDateOf, shortDayWords, timeWords, useNow, weekdayWords } from '../../../shared/words';
import { clientNamesOf } from '../both-partners';
import { sessionDialog } from '../dialog/session-dialog';
import { words } from './list.words';
import { byDay } from './SessionDays';
import { weekFrom, type OfCoach } from './time-windows';
import classes from '../sessions.module.css';

/** A week at a glance, next to the list until a session is chosen. */
export function Week({ past, query, whose }: { past: boolean; query: string; whose: OfCoach }) {
  const [{ from, to, days }] = useState(() => weekFrom(past));
  const sessions = useQuery(CoachSessionsDocument, {
    variables: { from, to, ...whose, first: 100 },
  });
  return (
    <section className={classes.week} aria-labelledby="week">
      <h2 id="week" className={classes.weekHead}>
        {past ? words.week.last : words.week.next}
      </h2>
      <p className={classes.soft}>{words.week.says}</p>
      <Loaded query={sessions} skeleton={<LoadingState lines={6} label={words.loading} />}>
        {({ sessions: { edges } }) => (
          <Days days={days} sessions={edges.map(({ node }) => node)} past={past} query={query} />
        )}
      </Loaded>
    </section>
  );
}

function Days({
  days,
  sessions,
  past,
  query,
}: {
  days: string[];
  sessions: SessionLinePartsFragment[];
  past: boolean;
  query: string;
}) {
  const ofDay = new Map(byDay(sessions));
  const today = localDateOf(useNow());
  return (
    <ol className={classes.weekDays}>
      {days.map((day) => (
        <li key={day} className={classes.weekDay} data-today={day === today || undefined}>
          <h3 className={classes.weekDayHead}>
            {weekdayWords(day)} <span className={classes.there}>{shortDayWords(day)}</span>
          </h3>
          {(ofDay.get(day) ?? []).map((session) => (
            <Link
              key={session.id}
              to={`/sessions/${session.id}${query}`}
              className={classes.weekSession}
              data-cancelled={session.status === 'CANCELLED' || undefined}
            >
              <span>{timeWords(session.startsAt)}</span>
              <strong>{clientNamesOf(session)}</strong>
            </Link>
          ))}
          {past ? (
            !ofDay.has(day) && <p className={classes.soft}>{words.week.none}</p>
          ) : (
            <UnstyledButton
              className={classes.weekPlan}
              aria-label={words.week.planOn(weekdayWords(day))}
              onClick={() => sessionDialog.open({ day })}
            >
              <IconPlus size={16} aria-hidden="true" />
            </UnstyledButton>
          )}
        </li>
      ))}
    </ol>
  );
}
