import { phaseAt, statusAt } from '../../plans/index.js';

/**
 * The plan `p` of the client `c` that has not ended, if there is one, with its `phase` now. Without `offset 0` Postgres would
 * compute the phase for each mention.
 */
export const PLAN_JOIN = `left join lateral (
    select p.id, p.title, p.done, p.total, p.starts_at, p.allowance, p.course,
      p.source_version_id, p.recalled_version_id, p.template_version_id, p.library_version_id, ${phaseAt('p')} as phase
    from plans p where p.practice_id = $1 and p.client_id = c.id and p.ended_at is null offset 0) p on true`;

const PLAN_OF_CLIENT = [
  'id',
  'title',
  'done',
  'total',
  'starts_at',
  'allowance',
  'source_version_id',
  'recalled_version_id',
  'template_version_id',
  'library_version_id',
  'phase',
];

/** The plan `p` as columns of the client, for a CTE whose clients are joined with `PLAN_JOIN` once. */
export const PLAN_COLUMNS = PLAN_OF_CLIENT.map((name) => `p.${name} as plan_${name}`).join(', ');

/** The plan `p` of a client `c` of such a CTE, instead of `PLAN_JOIN`. Reads nothing. */
export const KNOWN_PLAN_JOIN = `cross join lateral (
    select ${PLAN_OF_CLIENT.map((name) => `c.plan_${name} as ${name}`).join(', ')}) p`;

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

/** Whether the step with the phase needs only the coach's approval to open. */
export const awaitsApproval = (phase: string): string =>
  `((${phase}) -> 'awaitsApproval')::boolean`;

/** Steps `s` of the plan `p` that need only the coach's approval to open. */
export const AWAITING_APPROVAL = `
  from plan_steps s where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null
    and ${awaitsApproval(phaseAt('s'))}`;

/** Open actions `a` of the plan `p` whose due day is over in the zone of the client `c`. */
export const OVERDUE = `
  from plan_actions a
  where a.practice_id = $1 and a.plan_id = p.id and a.removed_at is null and a.done_at is null and a.due_on is not null
    and a.due_on < ($3::timestamptz at time zone c.time_zone)::date and ${statusAt('a')} = 'OPEN'`;

/** Whether the due day of the action `a` of the client `c` has been over for as long as the rule says. Needs `day`. */
export const IS_LATE = `a.due_on <= ($3::timestamptz at time zone c.time_zone)::date - day.overdue_days`;

/** What the item about late actions says, as aggregates over actions `a`. */
export const lateActions = (prefix = '', which = ''): string =>
  `count(*) ${which} as ${prefix}count, min(a.due_on) ${which}::timestamptz as ${prefix}since,
      array_agg(a.id::text) ${which} as ${prefix}facts`;
