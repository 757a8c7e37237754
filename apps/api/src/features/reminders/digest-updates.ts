import {
  NOTHING_KNOWN,
  reachOf,
  stepReachesOut,
  statedLimits,
  type ActionKind,
  type Reach,
} from '@footing/plan-engine';
import { addDays, startOfDay, localDateOf } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { aboutPersonColumn, lifeFactsColumn, type LifeFacts } from '../outreach/index.js';
import { opensAt, statusAt } from '../plans/index.js';

/** What a client may not have seen yet. It decides whether a digest is sent; no email says what it was. */
interface News {
  /** Whether it reaches toward the other person. */
  outreach: boolean;
}

/** An open step of the running plan. `isNew`: it opened, or the action was added, since they were here. */
interface OpenStep {
  outreach: boolean;
  isNew: boolean;
  actions: { kind: ActionKind; reach: Reach; surprise: boolean; isNew: boolean }[];
}

export interface Reader {
  clientId: string;
  timeZone: string;
  /** Nothing up to then is new: they were here, were written to, or had not asked for it yet. */
  since: Date;
}

/**
 * Whether there is something to write about; null for nothing. Outreach counts only while nothing that was said closes it, a
 * surprise never, and what nobody did is no news.
 */
export async function updatesFor(
  ctx: Ctx,
  reader: Reader,
): Promise<{ onlyOutreach: boolean } | null> {
  const { clientId, timeZone, since } = reader;
  const tomorrow = addDays(localDateOf(ctx.now.getTime(), timeZone), 1);
  const [found] = await ctx.db.query<{ news: News[]; steps: OpenStep[]; life: LifeFacts }>(NEWS, [
    ctx.db.scope.practiceId,
    clientId,
    since,
    ctx.now,
    new Date(startOfDay(tomorrow, timeZone)),
    new Date(startOfDay(addDays(tomorrow, 1), timeZone)),
  ]);
  const { news, steps, life } = found!;
  const facts = { ...NOTHING_KNOWN, ...life };
  const isOpen = statedLimits(facts, 'YES', ctx.now.getTime(), timeZone).reasons.length === 0;
  const told = [...steps.flatMap(newsOfStep), ...news].filter(
    ({ outreach }) => isOpen || !outreach,
  );
  return told.length === 0 ? null : { onlyOutreach: told.every(({ outreach }) => outreach) };
}

/** What is new in a step and still to do. A surprise is never news, nor is anything in its step. */
function newsOfStep(step: OpenStep): News[] {
  if (step.actions.some(({ surprise }) => surprise)) return [];
  const added = step.actions.filter(({ isNew }) => isNew);
  return [
    ...(step.isNew ? [{ outreach: stepReachesOut(step) }] : []),
    ...added.map((action) => ({ outreach: reachOf(action, step) !== null })),
  ];
}

// Outreach is about the person of the running plan.
// What is open, and since when, is what the engine stored. $3 since, $4 now, $5 to $6 tomorrow.
const NEWS = `
with running as (
  select * from plans p where practice_id = $1 and client_id = $2 and ended_at is null
    and ${statusAt('p', '$4')} = 'ACTIVE'),
open as (
  select s.outreach, coalesce(${opensAt('s', '$4')} > $3, false) as "isNew", (
    select coalesce(json_agg(json_build_object('kind', a.kind, 'reach', a.reach, 'surprise', a.surprise,
      'isNew', a.created_at > $3 and a.created_at > p.created_at and a.done_at is null)), '[]')
    from plan_actions a where a.practice_id = $1 and a.step_id = s.id) as actions
  from running p join plan_steps s on s.practice_id = $1 and s.plan_id = p.id and ${statusAt('s', '$4')} = 'OPEN'),
news as (
  select false as outreach from plans where practice_id = $1 and client_id = $2 and ended_at is null and created_at > $3
  union all
  select false from notes where practice_id = $1 and client_id = $2 and visibility = 'WITH_CLIENT'
    and status = 'SIGNED' and signed_at > $3
  union all
  select false from sessions where practice_id = $1 and client_id = $2 and status = 'PLANNED'
    and starts_at >= $5 and starts_at < $6
  union all
  -- A tightening is told; what would open outreach again is not.
  select false from boundary_changes where practice_id = $1 and client_id = $2 and created_at > $3
    and by_role in ('COACH', 'OWNER') and takes_effect_at = created_at and boundary <> 'OPEN')
select (select coalesce(json_agg(news), '[]') from news) as news,
  (select coalesce(json_agg(open), '[]') from open) as steps,
  (select ${lifeFactsColumn('c', aboutPersonColumn('c'))} from clients c where c.practice_id = $1 and c.id = $2) as life`;
