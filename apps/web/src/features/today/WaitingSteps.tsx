import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Sheet } from '../../shared/ui';
import { todayLockWords, useNow } from '../../shared/words';
import type { TodayPlan } from './types';
import classes from './today.module.css';
import { words } from './today.words';

/** The steps that are not open yet, each with its reason. */
export function WaitingSteps({ plan }: { plan: TodayPlan }) {
  const now = useNow();
  const waiting = plan.stones.filter(({ status }) => status === 'LOCKED');
  if (waiting.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title={words.waiting.title}>
        <ul className={classes.waiting}>
          {waiting.map((stone) => (
            <li key={stone.key}>
              <span className={`footing-voice ${classes.waitingTitle}`}>{stone.title}</span>
              {stone.lock && (
                <span className={classes.reason}>{todayLockWords(stone, { now })}</span>
              )}
            </li>
          ))}
        </ul>
        <p className={classes.reason}>{words.waiting.more}</p>
        <Anchor component={Link} to="/plan" className={classes.more}>
          {words.waiting.plan}
        </Anchor>
      </Sheet>
    </div>
  );
}
