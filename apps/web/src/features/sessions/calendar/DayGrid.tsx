import type { SessionCalendarQuery } from '@footing/contract';
import { DayView, ResourcesDayView, WeekView, type ScheduleEventData } from '@mantine/schedule';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { toast } from '../../../shared/ui';
import { exactDayWords, timeWords, useNow, weekdayWords } from '../../../shared/words';
import { useCoaches } from '../../../shared/whose';
import { sessionDialog } from '../dialog/session-dialog';
import { Agenda } from './Agenda';
import { ZoneNote } from './ZoneNote';
import { BusyNote } from './BusyNote';
import { busyEvents, busyIn, heldEvents } from './busy-blocks';
import { blockIn, canDrag, colorAt, eventOf } from './blocks';
import { words } from './calendar.words';
import type { ShownDays } from './shown-days';
import { useMoving } from './useMoving';
import { instantOfWall, minutesBetween, wallOf } from './wall-clock';
import classes from './calendar.module.css';

const HALF_HOUR = 30;
/** In a row, half an hour is narrow: room for its words one below the other. */
const ROW = { rowHeight: '6rem', slotWidth: '6rem' };
const LABELS = {
  weekday: words.labels.openDay,
  resource: words.coach,
  resources: words.coaches,
  resourceSlot: words.labels.timeOfCoach,
  moreLabel: words.labels.more,
};

/** The chosen days, with the sessions where the coach's clock has them. */
export function DayGrid({
  calendar: { sessions, busyTimes: busy, heldTimes: held, timeZone: zone },
  shown,
  isEveryone,
}: {
  calendar: SessionCalendarQuery['calendar'];
  shown: ShownDays;
  isEveryone: boolean;
}) {
  const navigate = useNavigate();
  const now = useNow();
  const coaches = useCoaches();
  const { move, inPlace } = useMoving(busy);
  const placed = inPlace(sessions);
  const coachIds = coaches.map(({ id }) => id);
  const isSideBySide = isEveryone && shown.view === 'day';
  const reading = { zone, coachIds, withCoach: isEveryone && !isSideBySide };
  const events = placed.map((session) => eventOf(session, reading));
  const days = { zone, from: shown.from, to: shown.to };
  const elsewhere = busyEvents(busy, days);
  const nameOf = (id: string) => coaches.find((coach) => coach.id === id)?.name;
  const busyBlocks = [
    ...elsewhere,
    ...heldEvents(
      held.filter(({ coachId }) => coachIds.includes(coachId)),
      days,
      (id) => (reading.withCoach ? nameOf(id) : undefined),
    ),
  ];
  const resources = useMemo(
    () => coaches.map(({ id, name }, index) => ({ id, label: name, color: colorAt(index) })),
    [coaches],
  );

  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The component names the buttons of days by dates that are not on them. Voice control needs what is: "Mon 2".
    const days = grid.current?.querySelectorAll(`.${classes.dayLabel}`) ?? [];
    days.forEach((day) => day.removeAttribute('aria-label'));
    grid.current?.querySelectorAll('[data-drag-slot-index][aria-label]').forEach(nameOfRowSlot);
  });

  const open = (event: ScheduleEventData) => void navigate(`/sessions/${event.id}`);
  if (shown.view === 'agenda') {
    return (
      <Agenda
        events={events}
        busy={busyBlocks}
        fromElsewhere={elsewhere.length > 0}
        shown={shown}
        onOpen={open}
        zone={zone}
      />
    );
  }

  const drop = (event: ScheduleEventData, start: string, coachId?: string | number) => {
    const { session } = blockIn(event);
    if (coachId !== undefined && coachId !== session.coachId) {
      return toast.problem(words.otherCoach);
    }
    if (start !== wallOf(session.startsAt, zone)) void move(session, instantOfWall(start, zone));
  };
  const planFrom = (start: string, end?: string) =>
    sessionDialog.open({
      at: instantOfWall(start, zone),
      zone,
      ...(end && { minutes: Math.min(480, minutesBetween(start, end)) }),
    });
  const nameOfSlot = ({ start, end }: { start: string; end: string }) => ({
    'aria-label': words.planAt(
      exactDayWords(start.slice(0, 10)),
      clockOf(start),
      busyBlocks.find((block) => block.start < end && block.end > start)?.title ?? '',
    ),
  });
  const common = {
    events: [...busyBlocks, ...events],
    labels: LABELS,
    withHeader: false,
    intervalMinutes: HALF_HOUR,
    startScrollTime: firstHour(events, isSideBySide),
    scrollAreaProps: { mah: 'var(--hours-height)' },
    slotLabelFormat: clockOf,
    getCurrentTime: () => wallOf(now, zone),
    // It would cover the hour beside it; the line shows the same.
    withCurrentTimeBubble: false,
    renderEventBody: (event: ScheduleEventData) => <Body event={event} />,
    onEventClick: open,
    withEventsDragAndDrop: true,
    canDragEvent: (event: ScheduleEventData) => canDrag(blockIn(event)),
    withDragSlotSelect: true,
  };
  return (
    <div className={classes.grid} ref={grid}>
      {isSideBySide ? (
        <ResourcesDayView
          {...common}
          date={shown.from}
          resources={resources}
          {...ROW}
          maxEventsPerTimeSlot={4}
          classNames={{ resourcesDayViewBackgroundEvent: classes.busy }}
          onEventDrop={({ event, newStart, resourceId }) => drop(event, newStart, resourceId)}
          onTimeSlotClick={({ slotStart }) => planFrom(slotStart)}
          onSlotDragEnd={({ rangeStart, rangeEnd }) => planFrom(rangeStart, rangeEnd)}
        />
      ) : shown.view === 'day' ? (
        <DayView
          {...common}
          date={shown.from}
          withAllDaySlot={false}
          classNames={{
            dayViewInner: classes.days,
            dayViewSlotLabel: classes.slotLabel,
            dayViewBackgroundEvent: classes.busy,
          }}
          getTimeSlotProps={nameOfSlot}
          onEventDrop={({ event, newStart }) => drop(event, newStart)}
          onTimeSlotClick={({ slotStart }) => planFrom(slotStart)}
          onSlotDragEnd={planFrom}
        />
      ) : (
        <WeekView
          {...common}
          date={shown.from}
          withAllDaySlots={false}
          getTimeSlotProps={nameOfSlot}
          withWeekNumber={false}
          highlightToday
          classNames={{
            weekView: classes.week,
            weekViewInner: classes.days,
            weekViewDayLabel: classes.dayLabel,
            weekViewBackgroundEvent: classes.busy,
          }}
          weekdayFormat={(day) => weekdayWords(day.slice(0, 10)).slice(0, 3)}
          onDateChange={(day) => shown.go({ view: 'day', day })}
          onEventDrop={({ event, newStart }) => drop(event, newStart)}
          onTimeSlotClick={({ slotStart }) => planFrom(slotStart)}
          onSlotDragEnd={planFrom}
        />
      )}
      <p className={classes.soft}>
        {words.how} <ZoneNote zone={zone} />
        {elsewhere.length > 0 && <BusyNote />}
      </p>
    </div>
  );
}

/** What the clock shows, as this device writes it. */
const clockOf = (wall: string) => timeWords(`${wall.replace(' ', 'T')}Z`, 'UTC');

/** The component names the times of a row by dates and seconds: "… Owen Moss 2026-03-02 12:00:00 - 12:30:00". */
function nameOfRowSlot(slot: Element): void {
  const label = slot.getAttribute('aria-label') ?? '';
  const [, row, wall] = /^(.+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) - [\d:]+$/.exec(label) ?? [];
  if (row && wall) slot.setAttribute('aria-label', words.inRow(row, clockOf(wall)));
}

const USUAL_HOUR = 8;

/**
 * The hour at which the calendar begins to show the day. In a row there is room for few hours, so the first session decides; in
 * columns, the names of the days cover an hour.
 */
function firstHour(events: ScheduleEventData[], isRow: boolean): string {
  const hours = events.map(({ start }) => Number(String(start).slice(11, 13)));
  const hour =
    isRow && hours.length > 0
      ? Math.min(...hours)
      : Math.max(0, Math.min(USUAL_HOUR, ...hours) - 1);
  return `${String(hour).padStart(2, '0')}:00:00`;
}

function Body({ event }: { event: ScheduleEventData }) {
  const busy = busyIn(event);
  if (busy) {
    return (
      <span className={classes.body}>
        <span>{busy.title}</span>
        <span>{busy.times}</span>
      </span>
    );
  }
  const { who, times, state } = blockIn(event);
  return (
    <span className={classes.body}>
      <strong>{who}</strong>
      <span>{times}</span>
      {state && <span>{state}</span>}
    </span>
  );
}
