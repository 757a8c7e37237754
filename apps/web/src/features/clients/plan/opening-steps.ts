import type { Plan, Step } from '../types';

/** The steps that time alone opens at the plan's next opening. */
export function openingSteps({ steps, nextOpening }: Pick<Plan, 'steps' | 'nextOpening'>): Step[] {
  if (!nextOpening) return [];
  return steps.filter((step) => opensByClockAt(step) === Date.parse(nextOpening));
}

/** As the engine works out `nextOpening`; null if more than time locks the step. */
function opensByClockAt({ status, opensAt, locks }: Step): number | null {
  if (status !== 'LOCKED' || !opensAt) return null;
  const untils = locks.map(({ until }) => (until ? Date.parse(until) : Infinity));
  const at = Math.max(Date.parse(opensAt), ...untils);
  return at === Infinity ? null : at;
}
