import { Button, Checkbox, Text } from '@mantine/core';
import {
  dayTimeWords,
  localDateOf,
  timeWords,
  useNow,
  weekdayDateWords,
} from '../../../shared/words';
import { useMembership } from '../../../shared/session/store';
import { conflictWords } from '../conflicts/conflict-words';
import { words } from './series.words';
import { isPossible, type LeaveOut, type SeriesDate } from './useLeaveOut';
import classes from './series.module.css';

/** The dates of a series before it is saved, each with what speaks against it, to leave out. */
export function SeriesDates({
  dates,
  leaveOut,
  title,
  says,
  foot,
  fixed,
  zone,
}: {
  dates: readonly SeriesDate[];
  leaveOut: LeaveOut;
  title: string;
  says: string;
  foot: string;
  /** The one that was edited, which is always among them. */
  fixed?: string;
  /** In which the times are shown. */
  zone: string;
}) {
  const doubtful = dates.filter(
    (date) =>
      date.conflicts.length > 0 &&
      !leaveOut.isLeftOut(date) &&
      !date.keepsTime &&
      date.key !== fixed,
  );
  return (
    <section className={classes.dates} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <Text size="sm" c="dimmed">
        {says}
      </Text>
      <ul className={classes.list}>
        {dates.map((date) => (
          <li key={date.key}>
            <DateLine date={date} leaveOut={leaveOut} isFixed={date.key === fixed} zone={zone} />
          </li>
        ))}
      </ul>
      {doubtful.length > 0 && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            leaveOut.set(
              doubtful.map(({ key }) => key),
              true,
            )
          }
        >
          {words.leaveOut(doubtful.length)}
        </Button>
      )}
      <Text size="sm" role="status">
        {foot}
      </Text>
    </section>
  );
}

function DateLine({
  date,
  leaveOut,
  isFixed,
  zone,
}: {
  date: SeriesDate;
  leaveOut: LeaveOut;
  isFixed: boolean;
  zone: string;
}) {
  const now = useNow();
  const { id: me } = useMembership();
  const { key, startsAt, startsNow, keepsTime, coachId, conflicts } = date;
  const isOut = leaveOut.isLeftOut(date);
  const notes = [
    ...(startsNow && startsNow !== startsAt ? [words.now(dayTimeWords(startsNow, now, zone))] : []),
    ...(keepsTime
      ? [words.keepsTime]
      : conflicts.map((kind) => conflictWords(kind, coachId === me))),
    ...(isPossible(date) ? [] : [startsNow ? words.staysAsItIs : words.notPossible]),
  ];
  return (
    <Checkbox
      label={words.at(
        weekdayDateWords(localDateOf(startsAt, zone), localDateOf(now, zone)),
        timeWords(startsAt, zone),
      )}
      description={notes.join(' ')}
      checked={!isOut}
      disabled={isFixed || keepsTime || !isPossible(date)}
      onChange={(event) => leaveOut.set([key], !event.currentTarget.checked)}
    />
  );
}
