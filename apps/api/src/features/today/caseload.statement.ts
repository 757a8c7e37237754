import type { Prepared } from '../../platform/database/connections.js';
import { HELD_BY_NOTHING } from '../plans/index.js';
import { PLAN_STATUS, SHOWN_LOCK, STONES } from './fragments.js';

/** After this long without a sign of life, a client with a running plan needs a look. */
export const QUIET_DAYS = 7;
/** A draft older than this is told. */
export const UNSIGNED_DAYS = 2;

/** Steps of the plan `p` that only the coach's approval keeps closed. */
const AWAITING_APPROVAL = `
  from plan_steps s where s.practice_id = $1 and s.plan_id = p.id and s.status = 'LOCKED' and not s.timed
    and (${SHOWN_LOCK}) ->> 'kind' = 'APPROVAL' and (s.opens_at is null or s.opens_at <= $3)`;

/** Open actions of the plan `p` whose day has passed in the zone of the client `c`. */
const OVERDUE = `
  from plan_actions a join plan_steps s on s.practice_id = a.practice_id and s.id = a.step_id
  where a.practice_id = $1 and a.plan_id = p.id and a.done_at is null and a.due_on is not null
    and a.due_on < ($3::timestamptz at time zone c.time_zone)::date and ${HELD_BY_NOTHING}
    and (s.status = 'OPEN' or (s.status = 'LOCKED' and s.timed and s.opens_at <= $3))`;

const RUNNING = `p.id is not null and ${PLAN_STATUS} = 'ACTIVE'`;

/** Columns beside a client row `c`; joins of its running plan `p` and facts `f` follow in CASELOAD_JOINS. */
const CASELOAD_ITEM = `json_build_object(
  'id', c.id, 'name', c.name, 'callName', c.call_name, 'timeZone', c.time_zone,
  'coachName', (select m.name from members m where m.practice_id = $1 and m.id = c.coach_id),
  'archived', c.archived_at is not null, 'invited', c.member_id is null,
  'planId', p.id, 'planTitle', p.title, 'planStatus', case when p.id is not null then ${PLAN_STATUS} end,
  'stones', coalesce(${STONES}, '[]'), 'done', coalesce(p.done, 0), 'total', coalesce(p.total, 0),
  'overdue', f.overdue,
  'nextOpening', case when ${RUNNING} then (
    select min(s.opens_at) from plan_steps s
    where s.practice_id = $1 and s.plan_id = p.id and s.status = 'LOCKED' and s.timed and s.opens_at > $3) end,
  'nextSessionAt', f.next_session_at, 'lastHeardAt', c.last_heard_at,
  'attention', array_remove(array[
    case when f.approvals > 0 then 'APPROVAL' end,
    case when f.overdue > 0 then 'OVERDUE' end,
    case when f.session_today then 'SESSION_TODAY' end,
    case when f.drafts > 0 then 'UNSIGNED_NOTE' end,
    case when f.quiet then 'QUIET' end], null))`;

const PLAN_JOIN = `left join plans p on p.practice_id = $1 and p.client_id = c.id and p.ended_at is null`;

/** What is so of one client, for the item, the attention and the sorting. $2 is the coach who asks. */
const FACTS_JOIN = `cross join lateral (select
    case when ${RUNNING} then (select count(*) ${AWAITING_APPROVAL}) else 0 end as approvals,
    case when ${RUNNING} then (select count(*) ${OVERDUE}) else 0 end as overdue,
    ${RUNNING} and c.joined_at is not null
      and coalesce(c.last_heard_at, c.joined_at) < $3::timestamptz - interval '${QUIET_DAYS} days' as quiet,
    (select n.starts_at from sessions n where n.practice_id = $1 and n.client_id = c.id and n.status = 'PLANNED'
       and n.ends_at > $3 order by n.starts_at limit 1) as next_session_at,
    exists (select from sessions n where n.practice_id = $1 and n.client_id = c.id and n.status = 'PLANNED'
       and n.starts_at >= day.starts and n.starts_at < day.ends) as session_today,
    (select count(*) from notes n where n.practice_id = $1 and n.author_id = $2 and n.status = 'DRAFT'
       and n.client_id = c.id and n.created_at < $3::timestamptz - interval '${UNSIGNED_DAYS} days') as drafts) f`;

/** The coach's day, in the coach's zone. */
const DAY = `day as (
  select d.today, d.today::timestamp at time zone d.time_zone as starts,
         (d.today + 1)::timestamp at time zone d.time_zone as ends
  from (select time_zone, ($3::timestamptz at time zone time_zone)::date as today
        from members where practice_id = $1 and id = $2) d)`;

const SORT_KEYS = {
  NAME: `lower(c.name)`,
  LAST_HEARD: `to_char(coalesce(c.last_heard_at, 'epoch') at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
  NEXT_SESSION: `coalesce(to_char(f.next_session_at at time zone 'UTC', 'YYYYMMDDHH24MISS'), '9')`,
  PROGRESS: `lpad((coalesce(p.done, 0) * 1000 / greatest(p.total, 1))::text, 4, '0')`,
  ATTENTION: `(9 - (f.approvals > 0)::int - (f.overdue > 0)::int - f.session_today::int - (f.drafts > 0)::int
                 - f.quiet::int)::text || lower(c.name)`,
} as const;

const FILTERS = {
  ACTIVE: `c.archived_at is null`,
  WITHOUT_PLAN: `c.archived_at is null and not exists
    (select from plans q where q.practice_id = $1 and q.client_id = c.id and q.ended_at is null)`,
  INVITED: `c.archived_at is null and c.member_id is null`,
  ARCHIVED: `c.archived_at is not null`,
} as const;

export type CaseloadSort = keyof typeof SORT_KEYS;
export type CaseloadFilter = keyof typeof FILTERS;

/**
 * $1 practice, $2 the member who asks, $3 now, $4 whether all clients of the practice are theirs to see,
 * $5 a LIKE pattern or null, $6 and $7 the key and id to go on after or null, $8 how many.
 */
export function caseloadStatement(sort: CaseloadSort, filter: CaseloadFilter): Prepared {
  const visible = `c.practice_id = $1 and ($4 or c.coach_id = $2) and ${FILTERS[filter]}
    and ($5::text is null or lower(c.name) like $5 or lower(c.call_name) like $5 or c.email like $5)`;
  const after = `($6::text is null or (c.key collate "C", c.id) > ($6::text collate "C", $7::uuid))`;
  return {
    name: `caseload-${sort}-${filter}`,
    text: `
with ${DAY},
page as (
  select c.* from (
    select c.*, ${SORT_KEYS[sort]} as key from clients c
    ${sort === 'NAME' || sort === 'LAST_HEARD' ? '' : `cross join day ${PLAN_JOIN} ${FACTS_JOIN}`}
    where ${visible}) c
  where ${after} order by c.key collate "C", c.id limit $8)
select coalesce(json_agg(json_build_object('key', c.key, 'node', ${CASELOAD_ITEM})
         order by c.key collate "C", c.id), '[]') as rows,
       (select count(*)::int from clients c where ${visible}) as total
from page c cross join day ${PLAN_JOIN} ${FACTS_JOIN}`,
  };
}

/** $1 practice, $2 the coach, $3 now. Their own clients, whatever their role. */
export const coachTodayStatement: Prepared = {
  name: 'coach-today',
  text: `
with ${DAY},
mine as (
  select c.* from clients c where c.practice_id = $1 and c.coach_id = $2 and c.archived_at is null
  order by lower(c.name), c.id limit 200),
item as (
  select c.id, lower(c.name) as key, c.call_name, c.last_heard_at, c.joined_at, p.id as plan_id, p.title, f.*,
         ${CASELOAD_ITEM} as item,
         (select json_build_object('title', s.title, 'since', coalesce(s.opens_at, p.starts_at)) ${AWAITING_APPROVAL}
            order by s.position limit 1) as approval,
         (select min(a.due_on) ${OVERDUE}) as overdue_since
  from mine c cross join day ${PLAN_JOIN} ${FACTS_JOIN}),
reason as (
  select 1 as rank, 'APPROVAL' as kind, i.id as client_id, i.call_name, i.approval ->> 'title' as subject,
         (i.approval ->> 'since')::timestamptz as since, i.plan_id, null::uuid as session_id, i.approvals as count
    from item i where i.approvals > 0
  union all
  select 2, 'SESSION_TODAY', n.client_id, i.call_name, null, n.starts_at, null, n.id, null
    from item i join sessions n on n.practice_id = $1 and n.client_id = i.id and n.status = 'PLANNED'
    cross join day where n.starts_at >= day.starts and n.starts_at < day.ends
  union all
  select 3, 'UNSIGNED_NOTE', n.client_id, i.call_name, null, n.created_at, null, n.session_id, null
    from item i join notes n on n.practice_id = $1 and n.client_id = i.id and n.author_id = $2
     and n.status = 'DRAFT' and n.created_at < $3::timestamptz - interval '${UNSIGNED_DAYS} days'
  union all
  select 4, 'OVERDUE', i.id, i.call_name, i.title, i.overdue_since::timestamptz, i.plan_id, null, i.overdue
    from item i where i.overdue > 0
  union all
  select 5, 'QUIET', i.id, i.call_name, i.title, coalesce(i.last_heard_at, i.joined_at), i.plan_id, null, null
    from item i where i.quiet)
select json_build_object(
  'now', $3::timestamptz, 'today', day.today,
  'attention', (
    select coalesce(json_agg(json_build_object(
        'id', concat_ws(':', r.kind, r.client_id, r.session_id), 'kind', r.kind, 'clientId', r.client_id,
        'callName', r.call_name, 'subject', r.subject, 'since', r.since, 'planId', r.plan_id,
        'sessionId', r.session_id, 'count', r.count) order by r.rank, r.since), '[]') from reason r),
  'sessions', (
    select coalesce(json_agg(json_build_object(
        'id', n.id, 'clientId', n.client_id, 'callName', c.call_name, 'clientTimeZone', c.time_zone,
        'startsAt', n.starts_at, 'minutes', n.minutes, 'place', n.place, 'link', n.link, 'status', n.status,
        'noteStatus', (select min(t.status) from notes t where t.practice_id = $1 and t.session_id = n.id
                         and t.author_id = $2)) order by n.starts_at), '[]')
    from sessions n join clients c on c.practice_id = n.practice_id and c.id = n.client_id
    where n.practice_id = $1 and c.coach_id = $2 and n.status <> 'CANCELLED'
      and n.starts_at >= day.starts and n.starts_at < day.ends),
  'caseload', (select coalesce(json_agg(i.item order by i.key, i.id), '[]') from item i)) as today
from day`,
};
