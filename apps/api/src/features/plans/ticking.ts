import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { HELD_BY_NOTHING } from './lock.js';
import type { PlanType } from './plan.type.js';

/** What a tick tells of the plan without reading it. */
export const TICKED = ['id', 'progress'] as const;
export type TickedPlan = Pick<PlanType, (typeof TICKED)[number]>;

interface Ticked {
  id: string;
  done: number;
  total: number;
}

/**
 * Does an action in one statement, where the columns that the engine keeps say all there is to say of it (see
 * `StoredPlan`): a client's own, that happens once and reaches out to nobody, open in a step that stays open.
 * Null where anything else is so; nothing is written then, and the engine decides. `alone`: nothing of the plan is
 * read afterwards, so its transaction can be over with it.
 */
export function tick(ctx: Ctx, actionId: string, alone: boolean): Promise<TickedPlan | null> {
  return run(ctx, TICK, actionId, alone);
}

/** The same for taking it back. */
export function untick(ctx: Ctx, actionId: string, alone: boolean): Promise<TickedPlan | null> {
  return run(ctx, UNTICK, actionId, alone);
}

async function run(
  ctx: Ctx,
  statement: typeof TICK,
  actionId: string,
  alone: boolean,
): Promise<TickedPlan | null> {
  const { practiceId, memberId, clientId } = ctx.db.scope;
  if (clientId === null) return null;
  const id = uuidv7(ctx.now.getTime());
  const values = [practiceId, actionId, ctx.now, clientId, memberId, id];
  const [row] = await ctx.db[alone ? 'command' : 'run']<Ticked>(statement, values);
  return row ? { id: row.id, progress: { done: row.done, total: row.total } } : null;
}

/**
 * $1 practice, $2 action, $3 now, $4 client, $5 member, $6 id of the event. The locks are those of
 * \`lockPlan\`, in its order. Whoever had to wait for one of them finds another version, and so no row.
 */
const statement = (
  name: string,
  { allowed, done, next }: { allowed: string; done: boolean; next: string },
) => ({
  name,
  text: `
with found as (
  select p.id, a.title, a.due_on, case when a.required then 1 else 0 end as weight
  from plan_actions a
  join plan_steps s on s.practice_id = a.practice_id and s.id = a.step_id
  join plans p on p.practice_id = a.practice_id and p.id = a.plan_id
  join clients c on c.practice_id = p.practice_id and c.id = p.client_id
  where a.practice_id = $1 and a.id = $2 and c.id = $4
    and a.kind = 'ONCE' and a.reach = 'NO' and not s.outreach and ${allowed}
    -- What reaches out in the step waits for the actions before it: the engine says when that changes.
    and not exists (select from plan_actions o where o.practice_id = $1 and o.step_id = s.id
      and o.reach <> 'NO' and o.done_at is null)
    -- What the clock has opened since the columns were written, the engine writes anew.
    and p.status = 'ACTIVE' and s.status = 'OPEN' and (p.next_opening is null or p.next_opening > $3)
    and p.version = (select q.version from plans q where q.practice_id = $1 and q.id = p.id)
  for no key update of c, p),
action as (
  update plan_actions a set ${done ? `done_at = $3, status = 'DONE'` : `done_at = null, status = 'OPEN'`}
  from found where a.practice_id = $1 and a.id = $2),
history as (
  insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
  select $1, $6, $4, id, $3, '${done ? 'ACTION_DONE' : 'ACTION_UNDONE'}', title, $5 from found),
heard as (
  update clients c set last_heard_at = $3 from found where c.practice_id = $1 and c.id = $4)
update plans p set done = p.done ${done ? '+' : '-'} weight, version = p.version + 1,
  next_due = case when weight = 1 and due_on is not null then ${next} else p.next_due end
from found where p.practice_id = $1 and p.id = found.id
returning p.id, p.done, p.total`,
});

const TICK = statement('action-tick', {
  // The last of what a step asks for ends the step, and that is the engine's to say.
  allowed: `a.status = 'OPEN' and exists (
      select from plan_actions b where b.practice_id = $1 and b.step_id = s.id and b.id <> a.id
        and b.required and b.done_at is null)`,
  done: true,
  next: `(
    select min(a.due_on) from plan_actions a
    join plan_steps s on s.practice_id = a.practice_id and s.id = a.step_id
    where a.practice_id = $1 and a.plan_id = p.id and a.id <> $2 and a.done_at is null
      and a.due_on is not null and a.required and s.status = 'OPEN' and ${HELD_BY_NOTHING})`,
});

const UNTICK = statement('action-untick', {
  allowed: `a.status = 'DONE'`,
  done: false,
  next: 'least(p.next_due, due_on)',
});
