import { calmSoFar } from '@footing/plan-engine';
import { lockWords, useNow, type LockLike } from '../../shared/words';
import { valueWords, words } from './check-ins.words';
import classes from './check-ins.module.css';

/** A step of a plan, as far as it may wait for calm. */
export interface StepWithLocks {
  key: string;
  title: string;
  locks: readonly LockLike[];
}

/** For the coach: how far the check-ins meet what steps of the plan wait for, beside the averages. */
export function CalmSoFar({
  steps,
  urgeDays,
  today,
}: {
  steps: readonly StepWithLocks[];
  urgeDays: readonly { on: string; urge: number }[];
  today: string;
}) {
  const now = useNow();
  return steps.map(({ key, title, locks }) =>
    locks.map((lock) => {
      const { kind, days, urgeAtMost } = lock;
      if (kind !== 'CALM' || typeof days !== 'number' || typeof urgeAtMost !== 'number')
        return null;
      const { counted, urge, lacks } = calmSoFar(urgeDays, { days, urgeAtMost }, today);
      return (
        <p key={`${key} ${days}`} className={classes.soFar}>
          <strong>{title}</strong>
          {lockWords(lock, { now, reader: 'COACH' })}{' '}
          {urge === null
            ? words.history.nothingSoFar(days)
            : `${words.history.soFar(valueWords(urge), counted, days)} ${words.history.lacks[lacks]}`}
        </p>
      );
    }),
  );
}
