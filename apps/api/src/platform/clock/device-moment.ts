import { MS_PER_DAY } from '@footing/kernel';
import type { Ctx } from '../context/ctx.js';
import { invalid } from '../errors/fault.js';

/** Clocks of phones differ a little from ours: so far ahead of it, now is meant. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/** When something was made or happened, as a device says in `input.at`: now, or so many days back at most. */
export function deviceMoment({ now }: Ctx, at: Date | null | undefined, daysBack: number): Date {
  if (!at) return now;
  const ahead = at.getTime() - now.getTime();
  if (ahead > CLOCKS_DIFFER_MS) throw invalid('input.at', 'must not be later than now.');
  if (-ahead > daysBack * MS_PER_DAY) {
    throw invalid('input.at', `must be within the last ${daysBack} days.`);
  }
  return ahead > 0 ? now : at;
}
