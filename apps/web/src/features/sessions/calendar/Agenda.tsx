import { Button, UnstyledButton } from '@mantine/core';
import { AgendaView, type ScheduleEventData } from '@mantine/schedule';
import { EmptyState } from '../../../shared/ui';
import { exactDayWords } from '../../../shared/words';
import { sessionDialog } from '../dialog/session-dialog';
import { words as ofSessions } from '../sessions.words';
import { BusyNote } from './BusyNote';
import { busyIn, type BusyEvent } from './busy-blocks';
import { blockIn, byStart } from './blocks';
import { ZoneNote } from './ZoneNote';
import { words } from './calendar.words';
import type { ShownDays } from './shown-days';
import classes from './calendar.module.css';

/** Two weeks as a list. */
export function Agenda({
  events,
  busy,
  fromElsewhere,
  shown,
  onOpen,
  zone,
}: {
  events: ScheduleEventData[];
  busy: BusyEvent[];
  /** Some of `busy` are from other calendars. */
  fromElsewhere: boolean;
  shown: ShownDays;
  onOpen: (event: ScheduleEventData) => void;
  zone: string;
}) {
  if (events.length === 0 && busy.length === 0) {
    return (
      <EmptyState
        title={words.none}
        action={<Button onClick={() => sessionDialog.open({})}>{ofSessions.plan}</Button>}
      >
        {words.noneSays}
      </EmptyState>
    );
  }
  return (
    <>
      <AgendaView
        rangeStart={shown.from}
        rangeEnd={shown.to}
        events={[...events, ...busy.map(inAgenda)].sort(byStart)}
        dateHeaderFormat={(day) => exactDayWords(day.slice(0, 10))}
        classNames={{ agendaViewHeader: classes.hidden }}
        onEventClick={onOpen}
        renderEvent={(event, props) => {
          const elsewhere = busyIn(event);
          if (elsewhere) {
            return (
              <p className={`${classes.entry} ${classes.elsewhere} ${classes.soft}`}>
                {words.says(elsewhere.times, elsewhere.title, '')}
              </p>
            );
          }
          const { who, times, state } = blockIn(event);
          return (
            <UnstyledButton {...props}>
              <span className={classes.entry} style={{ borderColor: colorOf(event) }}>
                <strong>{who}</strong>
                <span>{times}</span>
                {state && <span className={classes.soft}>{state}</span>}
              </span>
            </UnstyledButton>
          );
        }}
      />
      <p className={classes.soft}>
        <ZoneNote zone={zone} />
        {fromElsewhere && <BusyNote />}
      </p>
    </>
  );
}

/** The component lists no events of the background. */
const inAgenda = (event: BusyEvent): ScheduleEventData => ({
  ...event,
  display: 'default',
});

const colorOf = ({ color }: ScheduleEventData): string => `var(--mantine-color-${color}-filled)`;
