import { useQuery } from '@apollo/client/react';
import { MyBusyCalendarsDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, Loaded, LoadingState, Sheet } from '../../../shared/ui';
import { AddBusyCalendar } from './AddBusyCalendar';
import { BusyAhead } from './BusyAhead';
import { BusyCalendarItem } from './BusyCalendarItem';
import classes from './busy.module.css';
import { words } from './busy.words';

const DAYS = 7;
const WHILE_CHECKING_MS = 2_000;

/** The coach's calendars somewhere else: add one, see whether it can be read, and when they are busy there. */
export function BusyCalendars() {
  const [span] = useState(() => {
    const from = Date.now();
    return { from: new Date(from), to: new Date(from + DAYS * 86_400_000) };
  });
  const [isChecking, setChecking] = useState(false);
  const [adding, setAdding] = useState(false);
  const query = useQuery(MyBusyCalendarsDocument, {
    variables: { from: span.from.toISOString(), to: span.to.toISOString() },
    pollInterval: isChecking ? WHILE_CHECKING_MS : 0,
  });
  const checks = query.data?.myBusyCalendars.some((one) => one.isChecking) ?? false;
  if (checks !== isChecking) setChecking(checks);
  const add = <Button onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <Sheet title={words.title}>
      <div className={classes.section}>
        <p>{words.what}</p>
        <p>{words.kept}</p>
        <Loaded query={query} skeleton={<LoadingState lines={2} />}>
          {({ myBusyCalendars: calendars, myBusyTimes: times }) =>
            calendars.length === 0 ? (
              <EmptyState title={words.noneTitle} order={3} action={add}>
                {words.none}
              </EmptyState>
            ) : (
              <>
                <ul className={classes.calendars}>
                  {calendars.map((calendar) => (
                    <BusyCalendarItem key={calendar.id} calendar={calendar} />
                  ))}
                </ul>
                {add}
                <BusyAhead times={times} />
              </>
            )
          }
        </Loaded>
      </div>
      {adding && <AddBusyCalendar onClose={() => setAdding(false)} />}
    </Sheet>
  );
}
