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
import { blockIn, byStart, canDrag, colorAt, eventOf, type SessionEvent } from './blocks';
import { words } from './calendar.words';
import type { ShownDays } from './shown-days';
import { useMoving } from './useMoving';
import {
  entrySlot,
  hourHeight,
  hourOf,
  openingHour,
  SLOT_MINUTES,
  slotIndex,
  slotWidth,
} from './grid-times';
import { instantOfWall, minutesBetween, wallOf } from './wall-clock';
import classes from './calendar.module.css';

/** In a row, half an hour is narrow: room for its words one below the other. */
const ROW_HEIGHT = '6rem';
/** The component takes pixels for rem that grow with the size of text. */
const PIXELS = 16;
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
  hours,
  shown,
  isEveryone,
}: {
  calendar: SessionCalendarQuery['calendar'];
  hours: SessionCalendarQuery['myAvailability'];
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

  const dates = { from: shown.from, to: shown.to, now: wallOf(now, zone) };
  const entry = entrySlot(events, {
    ...dates,
    opens: hours.weekly.map((day) => day.hours[0]?.from ?? null),
  });
  const height = hourHeight(events);

  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The component names the buttons of days by dates that are not on them. Voice control needs what is: "Mon 2".
    const days = grid.current?.querySelectorAll(`.${classes.dayLabel}`) ?? [];
    days.forEach((day) => day.removeAttribute('aria-label'));
    grid.current?.querySelectorAll('[data-drag-slot-index][aria-label]').forEach(nameOfRowSlot);
    if (grid.current) enterAt(grid.current, entry, isSideBySide ? rowOf(events, entry) : undefined);
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
    intervalMinutes: SLOT_MINUTES,
    startScrollTime: scrollTime(
      isSideBySide ? hourOf(entry) : openingHour(events, entry, dates) - 1,
    ),
    scrollAreaProps: { mah: 'var(--hours-height)' },
    slotLabelFormat: clockOf,
    getCurrentTime: () => wallOf(now, zone),
    // It would cover the hour beside it; the line shows the same.
    withCurrentTimeBubble: false,
    renderEventBody: (event: ScheduleEventData) => <Body event={event} isRow={isSideBySide} />,
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
          rowHeight={ROW_HEIGHT}
          slotWidth={`${slotWidth(events)}rem`}
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
          slotHeight={height * PIXELS}
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
          slotHeight={height * PIXELS}
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

/** The row of the session at which the keyboard enters; without one, the first. */
function rowOf(events: readonly SessionEvent[], entry: string): string | undefined {
  const [first] = events
    .filter(({ start }) => start >= entry && start.startsWith(entry.slice(0, 10)))
    .sort(byStart);
  return first && String(first.resourceId);
}

/** The component has the keyboard enter at midnight of the first day, or of the first row. */
function enterAt(grid: HTMLElement, entry: string, row: string | undefined): void {
  const index = slotIndex(entry);
  const slots = [...grid.querySelectorAll<HTMLElement>(`[data-drag-slot-index="${index}"]`)];
  const group = row ?? entry.slice(0, 10);
  const slot = slots.find(({ dataset }) => dataset['dragSlotGroup'] === group) ?? slots[0];
  const others = grid.querySelectorAll<HTMLElement>('[data-drag-slot-index][tabindex="0"]');
  if (!slot) return;
  others.forEach((other) => (other.tabIndex = -1));
  slot.tabIndex = 0;
}

/** In a row there is room for few hours. In columns, the names of the days cover an hour. */
const scrollTime = (hour: number) => `${String(Math.max(0, hour)).padStart(2, '0')}:00:00`;

/** Minutes: a shorter session in a column has no room above its words. */
const ROOMY = 45;

function Body({ event, isRow }: { event: ScheduleEventData; isRow: boolean }) {
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
  const { start, end } = event as SessionEvent;
  const isRoomy = isRow || minutesBetween(start, end) >= ROOMY;
  return (
    <span className={classes.body} data-roomy={isRoomy || undefined}>
      <strong>{who}</strong>
      <span>{times}</span>
      {state && <span>{state}</span>}
    </span>
  );
}
