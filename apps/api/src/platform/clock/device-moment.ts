import { MS_PER_DAY } from '@footing/kernel';
import type { Ctx } from '../context/ctx.js';
import { invalid } from '../errors/fault.js';
import { words } from './clock.words.js';

/** How far the clock of a phone may be ahead; such a time counts as now. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/** The time that a device sends in `input.at`: now, or at most a number of days ago. */
export function deviceMoment({ now }: Ctx, at: Date | null | undefined, daysBack: number): Date {
  if (!at) return now;
  const ahead = at.getTime() - now.getTime();
  if (ahead > CLOCKS_DIFFER_MS) throw invalid('input.at', words.inTheFuture);
  if (-ahead > daysBack * MS_PER_DAY) {
    throw invalid('input.at', words.longAgo(daysBack));
  }
  return ahead > 0 ? now : at;
}
