import { Link } from 'react-router';
import { LinePath } from '../../shared/path/LinePath';
import type { TodayPlan } from './types';
import classes from './today.module.css';
import { words } from './today.words';

/** The path in small, linked to the plan. */
export function PathLine({ plan }: { plan: TodayPlan }) {
  const counted = plan.stones.filter(({ status }) => status !== 'SKIPPED').length;
  const done = plan.stones.filter(({ status }) => status === 'DONE').length;
  return (
    <Link to="/plan" className={classes.path}>
      <LinePath stones={plan.stones} height={34} />
      <span className={classes.pathWords}>{words.path(done, counted)}</span>
    </Link>
  );
}
