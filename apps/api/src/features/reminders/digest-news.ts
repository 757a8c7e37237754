import { NOTHING_KNOWN, whatWasSaid } from '@footing/plan-engine';
import { addDays, startOfDay, localDateOf } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { aboutPersonColumn, lifeFactsColumn, type LifeFacts } from '../outreach/index.js';
import { opensAt, statusAt } from '../plans/index.js';

/** What a client may not have seen yet. Which it was is told by no mail; it decides whether there is one. */
interface News {
  /** Whether it reaches toward the other person. */
  outreach: boolean;
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
export async function newsFor(ctx: Ctx, reader: Reader): Promise<{ onlyOutreach: boolean } | null> {
  const { clientId, timeZone, since } = reader;
  const tomorrow = addDays(localDateOf(ctx.now.getTime(), timeZone), 1);
  const [found] = await ctx.db.query<{ news: News[]; life: LifeFacts }>(NEWS, [
    ctx.db.scope.practiceId,
    clientId,
    since,
    ctx.now,
    new Date(startOfDay(tomorrow, timeZone)),
    new Date(startOfDay(addDays(tomorrow, 1), timeZone)),
  ]);
  const { news, life } = found!;
  const facts = { ...NOTHING_KNOWN, ...life };
  const isOpen = whatWasSaid(facts, 'YES', ctx.now.getTime(), timeZone).reasons.length === 0;
  const told = news.filter(({ outreach }) => isOpen || !outreach);
  return told.length === 0 ? null : { onlyOutreach: told.every(({ outreach }) => outreach) };
}

// Outreach is about the person of the running plan.
// What is open, and since when, is what the engine stored. $3 since, $4 now, $5 to $6 tomorrow.
const NEWS = `
with running as (
  select * from plans p where practice_id = $1 and client_id = $2 and ended_at is null
    and ${statusAt('p', '$4')} = 'ACTIVE'),
open as (
  select s.id, s.outreach or bool_or(coalesce(a.reach <> 'NO', false)) as outreach,
    bool_or(coalesce(a.surprise, false)) as surprise, s.since as since
  from running p
  join lateral (
    select s.*, ${opensAt('s', '$4')} as since from plan_steps s
    where s.practice_id = $1 and s.plan_id = p.id and ${statusAt('s', '$4')} = 'OPEN') s on true
  left join plan_actions a on a.practice_id = s.practice_id and a.step_id = s.id
  group by s.id, s.outreach, s.since),
news as (
  select outreach from open where since > $3 and not surprise
  union all
  select o.outreach or a.reach <> 'NO' from open o
  join plan_actions a on a.practice_id = $1 and a.step_id = o.id
  join running p on p.id = a.plan_id
  where a.created_at > $3 and a.created_at > p.created_at and a.done_at is null and not o.surprise and not a.surprise
  union all
  select false from plans where practice_id = $1 and client_id = $2 and ended_at is null and created_at > $3
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
  (select ${lifeFactsColumn('c', aboutPersonColumn('c'))} from clients c where c.practice_id = $1 and c.id = $2) as life`;
