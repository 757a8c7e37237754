import { NOTHING_KNOWN, reachOf, stepReachesOut, statedLimits } from '@footing/plan-engine';
import { addDays, startOfDay, localDateOf } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { DIGEST_UPDATES, type OpenStep, type Update } from './digest-updates.sql.js';

export interface Reader {
  clientId: string;
  timeZone: string;
  /** Only what is later is new: until then they were active, had a digest, or had not consented yet. */
  since: Date;
}

/**
 * Whether a digest has something to say; null if not. Outreach counts only while no boundary, hold or other stated limit
 * closes it. A surprise never counts, nor does anything that the client did not do.
 */
export async function updatesFor(
  ctx: Ctx,
  reader: Reader,
): Promise<{ onlyOutreach: boolean } | null> {
  const { clientId, timeZone, since } = reader;
  const tomorrow = addDays(localDateOf(ctx.now.getTime(), timeZone), 1);
  const [found] = await ctx.db.query(DIGEST_UPDATES, [
    ctx.db.scope.practiceId,
    clientId,
    since,
    ctx.now,
    new Date(startOfDay(tomorrow, timeZone)),
    new Date(startOfDay(addDays(tomorrow, 1), timeZone)),
  ]);
  const { updates, steps, life } = found!;
  const facts = { ...NOTHING_KNOWN, ...life };
  const isOpen = statedLimits(facts, 'YES', ctx.now.getTime(), timeZone).reasons.length === 0;
  const counted = [...steps.flatMap(updatesOfStep), ...updates].filter(
    ({ outreach }) => isOpen || !outreach,
  );
  return counted.length === 0 ? null : { onlyOutreach: counted.every(({ outreach }) => outreach) };
}

/** What is new in a step and still to do. A step with a surprise has no updates at all. */
function updatesOfStep(step: OpenStep): Update[] {
  if (step.actions.some(({ surprise }) => surprise)) return [];
  const added = step.actions.filter(({ isNew }) => isNew);
  return [
    ...(step.isNew ? [{ outreach: stepReachesOut(step) }] : []),
    ...added.map((action) => ({ outreach: reachOf(action, step) !== null })),
  ];
}
