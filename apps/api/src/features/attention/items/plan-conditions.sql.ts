import { phaseAt, statusAt } from '../../plans/index.js';

/**
 * The plan `p` of the client `c` that has not ended, if there is one, with its `phase` now. Without `offset 0` Postgres would
 * compute the phase for each mention.
 */
export const PLAN_JOIN = `left join lateral (
    select p.id, p.title, p.done, p.total, p.starts_at, p.allowance, p.course,
      p.source_version_id, p.recalled_version_id, p.template_version_id, p.library_version_id, ${phaseAt('p')} as phase
    from plans p where p.practice_id = $1 and p.client_id = c.id and p.ended_at is null offset 0) p on true`;

/** Null without a plan. */
export const PLAN_STATUS = `(p.phase ->> 'status')`;

export const RUNNING = `${PLAN_STATUS} = 'ACTIVE'`;

/** When the client `c` was last active. */
export const LAST_ACTIVE = 'coalesce(c.last_heard_at, c.joined_at)';
/** The same as text, independent of the session's time zone. */
export const LAST_ACTIVE_FACT = `extract(epoch from ${LAST_ACTIVE})::text`;

/**
 * Since when the client `c` with the plan `p` has had no session: the end of the last one that was not cancelled, at the earliest since the
 * plan began. In the future if a session is planned.
 */
export const WITHOUT_SESSION_SINCE = `greatest(p.starts_at, c.joined_at, (
    select n.ends_at from sessions n
    where n.practice_id = $1 and n.client_id = c.id and n.status <> 'CANCELLED' order by n.starts_at desc limit 1))`;

/** Steps `s` of the plan `p` that need only the coach's approval to open. */
export const AWAITING_APPROVAL = `
  from plan_steps s where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null
    and ((${phaseAt('s')}) -> 'awaitsApproval')::boolean`;

/** Open actions `a` of the plan `p` whose due day is over in the zone of the client `c`. */
export const OVERDUE = `
  from plan_actions a
  where a.practice_id = $1 and a.plan_id = p.id and a.removed_at is null and a.done_at is null and a.due_on is not null
    and a.due_on < ($3::timestamptz at time zone c.time_zone)::date and ${statusAt('a')} = 'OPEN'`;
