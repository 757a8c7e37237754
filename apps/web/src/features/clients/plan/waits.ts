import { LEAST_DAYS_BEFORE_OUTREACH, stepReachesOut } from '@footing/plan-engine';
import type { Step } from '../types';

export interface ShorterWait {
  /** Index in the opening rules. */
  rule: number;
  days: number;
  least: number;
  /** Whether the template sets a minimum. */
  floored: boolean;
  anchor: Step['opens'][number]['anchor'];
}

/** The waits of a step that can still be shortened. */
export function shorterWaits({ opens, outreach, actions }: Step): ShorterWait[] {
  const reachesOut = stepReachesOut({ outreach, actions });
  return opens.flatMap(({ kind, days, floor, anchor }, rule) => {
    if (kind !== 'WAIT' || typeof days !== 'number') return [];
    const floored = typeof floor === 'number';
    const least = Math.max(floored ? floor : 0, reachesOut ? LEAST_DAYS_BEFORE_OUTREACH : 0);
    return days > least ? [{ rule, days, least, floored, anchor }] : [];
  });
}

/** "21 days since the last contact". */
export function waitWords({ days, anchor }: ShorterWait): string {
  const span = days === 1 ? '1 day' : `${days} days`;
  switch (anchor) {
    case 'LAST_CONTACT':
      return `${span} since the last contact`;
    case 'BOUNDARY_SET':
      return `${span} since the boundary was recorded`;
    case 'PLAN_START':
      return `${span} since the plan began`;
    default:
      return `${span} after the step before`;
  }
}
