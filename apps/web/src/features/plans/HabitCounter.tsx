import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { HabitLike } from './types';
import { countWords, metWords, periodWords } from './words';
import classes from './action.module.css';

/** Counts a habit for today, up or down; says how the day or week stands. */
export function HabitCounter({
  title,
  habit,
  onCount,
  large = false,
}: {
  title: string;
  habit: HabitLike;
  onCount: (by: 1 | -1) => void;
  large?: boolean;
}) {
  const { count, times, per } = habit;
  return (
    <div className={classes.habit} data-large={large || undefined}>
      <div className={classes.counter} role="group" aria-label={`Count “${title}”`}>
        <UnstyledButton
          className={classes.count}
          aria-label="One less today"
          disabled={count === 0}
          onClick={() => onCount(-1)}
        >
          <IconMinus size={22} aria-hidden="true" />
        </UnstyledButton>
        <span className={classes.figure} role="status">
          <VisuallyHidden>{countWords(habit)}</VisuallyHidden>
          <span aria-hidden="true" className="footing-figures">
            {count}
            <span className={classes.of}> of {times}</span>
          </span>
        </span>
        <UnstyledButton
          className={classes.count}
          data-main
          aria-label="One more today"
          onClick={() => onCount(1)}
        >
          <IconPlus size={22} aria-hidden="true" />
        </UnstyledButton>
      </div>
      <span className={classes.habitWords}>
        {count >= times ? `${periodWords(per)} is met` : periodWords(per).toLowerCase()}
        <span aria-hidden="true"> · </span>
        {metWords(habit)}
      </span>
    </div>
  );
}
