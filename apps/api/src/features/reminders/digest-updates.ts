import { NOTHING_KNOWN, reachOf, stepReachesOut, statedLimits } from '@footing/plan-engine';
import { addDays, localDateOf, startOfDay, type Instant, type TimeZone } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { DIGEST_UPDATES, type OpenStep, type Update } from './digest-updates.sql.js';

export interface Reader {
  clientId: string;
  timeZone: string;
  /** Only what is later is new: until then they were active, had a digest, or had not consented yet. */
  since: Date;
}

/** What a digest is about. */
export interface DigestContent {
  onlyOutreach: boolean;
}

/**
 * The clients of a practice whose digest has something to say, each with what it is about. Outreach counts only while no
 * boundary, hold or other stated limit closes it. A surprise never counts, nor does anything that the client did not do.
 */
export async function updatesFor(
  ctx: Ctx,
  readers: readonly Reader[],
): Promise<Map<string, DigestContent>> {
  const tomorrows = readers.map(({ timeZone }) => {
    const day = addDays(localDateOf(ctx.now.getTime(), timeZone), 1);
    return [startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone)] as const;
  });
  const rows = await ctx.db.query(DIGEST_UPDATES, [
    ctx.db.scope.practiceId,
    readers.map(({ clientId }) => clientId),
    ctx.now,
    readers.map(({ since }) => since),
    tomorrows.map(([starts]) => new Date(starts)),
    tomorrows.map(([, ends]) => new Date(ends)),
  ]);
  const zones = new Map(readers.map(({ clientId, timeZone }) => [clientId, timeZone]));
  const contents = new Map<string, DigestContent>();
  for (const row of rows) {
    const content = contentOf(row, ctx.now.getTime(), zones.get(row.clientId)!);
    if (content) contents.set(row.clientId, content);
  }
  return contents;
}

/** Null if there is nothing to say. */
function contentOf(
  { updates, steps, life, recalledAt }: NonNullable<(typeof DIGEST_UPDATES)['row']>,
  now: Instant,
  timeZone: TimeZone,
): DigestContent | null {
  const facts = { ...NOTHING_KNOWN, ...life, recalledAt: recalledAt?.getTime() ?? null };
  const isOpen = statedLimits(facts, 'YES', now, timeZone).reasons.length === 0;
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
