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
