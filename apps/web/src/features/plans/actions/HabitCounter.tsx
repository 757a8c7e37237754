import { localTimeOf } from '@footing/kernel';
import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { readerZone, useNow } from '../../../shared/words';
import type { HabitLike, DayOfCount } from '../types';
import { countWords, metWords, periodWords, words } from './actions.words';
import classes from './action.module.css';

/** Until this hour yesterday can still be counted; later it would only point out what was missed. */
const LAST_HOUR_FOR_YESTERDAY = 12;

/** Counts a habit up or down for today and shows the count of the day or week. In the morning also for yesterday. */
export function HabitCounter({
  title,
  habit,
  onCount,
  large = false,
}: {
  title: string;
  habit: HabitLike;
  onCount: (by: 1 | -1, day?: DayOfCount) => void;
  large?: boolean;
}) {
  const { count, times, per } = habit;
  return (
    <div className={classes.habit} data-large={large || undefined}>
      <div className={classes.counter} role="group" aria-label={words.habit.label(title)}>
        <UnstyledButton
          className={classes.count}
          aria-label={words.habit.less}
          disabled={habit.today === 0}
          onClick={() => onCount(-1)}
        >
          <IconMinus size={22} aria-hidden="true" />
        </UnstyledButton>
        <span className={classes.figure} role="status">
          <VisuallyHidden>{countWords(habit)}</VisuallyHidden>
          <span aria-hidden="true" className="footing-figures">
            {count}
            <span className={classes.of}>{words.habit.of(times)}</span>
          </span>
        </span>
        <UnstyledButton
          className={classes.count}
          data-main
          aria-label={words.habit.more}
          onClick={() => onCount(1)}
        >
          <IconPlus size={22} aria-hidden="true" />
        </UnstyledButton>
      </div>
      <span className={classes.habitWords}>
        {count >= times ? words.habit.met(per) : periodWords(per)}
        <span aria-hidden="true"> · </span>
        {metWords(habit)}
      </span>
      <ForYesterday habit={habit} onCount={() => onCount(1, 'YESTERDAY')} />
    </div>
  );
}

/** People who do it late in the evening often count it after midnight. */
function ForYesterday({ habit, onCount }: { habit: HabitLike; onCount: () => void }) {
  const hour = Number(localTimeOf(useNow(), readerZone()).slice(0, 2));
  const { yesterday, per, times } = habit;
  const isFull = yesterday !== null && yesterday >= (per === 'DAY' ? times : 1);
  if (yesterday === null || isFull || hour >= LAST_HOUR_FOR_YESTERDAY) return null;
  return (
    <Button variant="subtle" size="compact-md" className={classes.forYesterday} onClick={onCount}>
      {words.habit.forYesterday}
    </Button>
  );
}
