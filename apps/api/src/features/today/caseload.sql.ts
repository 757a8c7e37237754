import { as, statement, statements } from '../../platform/database/statement.js';
import {
  attentionList,
  awaitsApproval,
  CONTINUES_AFTER,
  dayWith,
  followUpWith,
  IS_LATE,
  KINDS,
  KNOWN_PLAN_JOIN,
  lateActions,
  NOT_KEPT,
  OVERDUE,
  PLAN_COLUMNS,
  PLAN_JOIN,
  PLAN_STATUS,
  RUNNING,
  SHOWN_WITH,
  SHOWN_WITH_KNOWN_PLANS,
  TODAYS_CLIENTS,
} from '../attention/index.js';
import type { Cursor } from '../../platform/paging/paging.js';
import { concerns, listedTo } from '../follow-ups/index.js';
import { MISSES_RECALL, STEPS_WITH_PHASE, stoneOf } from '../plans/index.js';
import { firstOfTwins, joinTwin, NOT_OVER, TWIN_PARTNER } from '../sessions/index.js';
import type { CaseloadItemType, CoachTodayType } from './caseload.type.js';

/** The latest plan of the client `c`. Computed only for clients without a running plan, with one index lookup. */
const LAST_PLAN = `(
    select json_build_object('id', q.id, 'title', q.title, 'status', 'ENDED', 'ending', q.ending,
             'startsOn', q.starts_on, 'endedAt', q.ended_at)
    from plans q where q.practice_id = $1 and q.client_id = c.id order by q.created_at desc limit 1)`;

/** Needs the client `c`, its plan `p`, its steps `st`, and the facts `o` and `f`. */
export const caseloadItem = (attention: string): string => `json_build_object(
  'id', c.id, 'name', c.name, 'callName', c.call_name, 'timeZone', c.time_zone,
  'coachName', (select m.name from members m where m.practice_id = $1 and m.id = c.coach_id),
  'archived', c.archived_at is not null, 'invited', c.member_id is null,
  'planId', p.id, 'planTitle', p.title, 'planStatus', ${PLAN_STATUS},
  'lastPlan', case when p.id is null then ${LAST_PLAN} end,
  'stones', coalesce(st.stones, '[]'), 'done', coalesce(p.done, 0), 'total', coalesce(p.total, 0),
  'overdue', o.overdue,
  'nextOpening', case when ${RUNNING} then st.next_opening end,
  'nextSessionAt', f.next_session_at, 'lastActiveAt', c.last_heard_at,
  'attention', ${attention})`;

/** Aggregates over the steps of the plan `p`, in one pass. `withLocks`: the parameter that says whether the caller selects locks. */
export const stepsJoin = (withLocks: string, more = ''): string => `cross join lateral (
    select json_agg(${stoneOf(`${withLocks}::boolean`)} order by s.position) as stones,
           min(s.clock_opens_at) filter (where s.clock_opens_at > $3) as next_opening${more}
    from ${STEPS_WITH_PHASE}) st`;

/** Facts about one client that items show and pages sort by. */
export const FACTS_JOIN = `cross join lateral (
    select count(*)::int as overdue ${OVERDUE} and ${RUNNING}) o
  ${nextSessionJoin()}`;

function nextSessionJoin(): string {
  return `cross join lateral (select
    (select n.starts_at from sessions n where n.practice_id = $1 and n.client_id = c.id and n.status = 'PLANNED'
       and ${NOT_OVER} order by n.starts_at limit 1) as next_session_at
    offset 0) f`;
}

const SORT_KEYS = {
  NAME: `c.name_key`,
  LAST_ACTIVE: `to_char(coalesce(c.last_heard_at, 'epoch') at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
  NEXT_SESSION: `coalesce(to_char(f.next_session_at at time zone 'UTC', 'YYYYMMDDHH24MISS'), '9')`,
  PROGRESS: `lpad((coalesce(p.done, 0) * 1000 / greatest(p.total, 1))::text, 4, '0')`,
  // As on Today: the most urgent kind first, and of the same kind what has waited longest.
  ATTENTION: `coalesce(lpad(k.rank::text, 2, '0') || to_char(k.since at time zone 'UTC', 'YYYYMMDDHH24MISSUS'),
    '99' || c.name_key)`,
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

/** Each scope is a statement of its own: a generic plan for all would read the whole practice for each coach. */
const SCOPES = {
  OWN: 'and c.coach_id = $2',
  COACH: 'and c.coach_id = $9',
  PRACTICE: '',
} as const;
export type CaseloadScope = keyof typeof SCOPES;

function caseloadText(scope: CaseloadScope, sort: CaseloadSort, filter: CaseloadFilter): string {
  const visible = `c.practice_id = $1 ${SCOPES[scope]} and ${FILTERS[filter]}
    and ($4::text is null or c.name_key like $4 or c.call_name_key like $4 or c.email like $4)`;
  const after = `($5::text is null or (c.key collate "C", c.id) > ($5::text collate "C", $6::uuid))`;
  const all = `select c.* from clients c where ${visible}`;
  const page = (joins: string): string => `page as (
  select c.*, ${PLAN_COLUMNS}, st.*, o.*
  from (
    select c.* from (
      select c.*, ${SORT_KEYS[sort]} as key from clients c ${joins} where ${visible}) c
    where ${after} order by c.key collate "C", c.id limit $7) c
  cross join day ${PLAN_JOIN} ${stepsJoin('$8', AWAITS_APPROVAL)} ${OVERDUE_JOIN})`;
  // For any other order, only the attention items of the page are needed.
  const parts =
    sort === 'ATTENTION'
      ? [followUpWith(listedTo), mine(`(${all})`), SHOWN_WITH, KINDS, page(KINDS_JOIN)]
      : [
          page(JOINS_TO_SORT[sort]),
          followUpWith(listedTo),
          mine('page', NOT_KEPT),
          SHOWN_WITH_KNOWN_PLANS,
          KINDS,
        ];
  return `
with ${dayWith()},
${parts.join(',\n')}
select coalesce(json_agg(json_build_object('key', c.key, 'node', ${caseloadItem(KNOWN_KINDS)})
         order by c.key collate "C", c.id), '[]') as rows,
       (select count(*)::int from clients c where ${visible}) as total,
       exists (select from mine where coach_id = $2 and attention_due_at <= $3) as "isDue",
       ${MISSES_RECALL} as "missesRecall"
from page c ${KNOWN_PLAN_JOIN} ${KNOWN_FACTS_JOIN} ${nextSessionJoin()} ${KEPT_KINDS_JOIN}`;
}

/** Columns of the page that spare its clients' steps and actions from being read a second time, for their attention items. */
const AWAITS_APPROVAL = `,
           coalesce(bool_or(${awaitsApproval('s.f')}), false) as awaits_approval`;
const OVERDUE_JOIN = `cross join lateral (
    select count(*)::int as overdue, ${lateActions('late_', `filter (where ${IS_LATE})`)}
    ${OVERDUE} and ${RUNNING}) o`;
const KNOWN_FACTS_JOIN = `cross join lateral (select c.stones, c.next_opening) st
  cross join lateral (select c.overdue) o`;

const ALL_SORTS = Object.keys(SORT_KEYS) as CaseloadSort[];
const ALL_SCOPES = Object.keys(SCOPES) as CaseloadScope[];
const ALL_FILTERS = Object.keys(FILTERS) as CaseloadFilter[];

/**
 * $1 practice, $2 the member who asks, $3 now, $4 a LIKE pattern or null, $5 and $6 cursor key and id or null, $7 limit,
 * $8 whether stones have their locks, $9 for the scope COACH: whose clients.
 */
export const CASELOAD = statements(
  'caseload',
  {
    rows: as<{ key: string; node: CaseloadItemType }[]>('json'),
    total: 'int4',
    isDue: 'bool',
    missesRecall: 'bool',
  },
  caseloadText,
  ALL_SCOPES.flatMap((scope) =>
    ALL_SORTS.flatMap((sort) =>
      ALL_FILTERS.map((filter) => ({ args: [scope, sort, filter], runBy: ['app'] as const })),
    ),
  ),
);

/** An archived client needs a coach only for a follow-up. */
const mine = (clients: string, which = 'true'): string =>
  `mine as (select c.* from ${clients} c where c.archived_at is null and ${which})`;

export const KINDS_JOIN = 'left join kinds k on k.client_id = c.id';

const JOINS_TO_SORT = {
  NAME: '',
  LAST_ACTIVE: '',
  NEXT_SESSION: `${PLAN_JOIN} ${FACTS_JOIN}`,
  PROGRESS: PLAN_JOIN,
} as const;

/** How many clients Today lists by name. */
export const LISTED_CLIENTS = 50;

/** How many new people wait for the reader's answer, and can still have their time. */
export const NEW_PEOPLE = `(
    select count(*)::int from leads l
    where l.practice_id = $1 and l.coach_id = $2 and l.held_until > $3 and l.status = 'WAITING')`;

/** Today's sessions of the clients `c` that meet the condition, a joint session once. Needs `day`. */
export const todaysSessions = (whose: string): string => `(
    select coalesce(json_agg(json_build_object(
        'id', n.id, 'clientId', n.client_id, 'callName', c.call_name, 'clientName', c.name, 'clientTimeZone', c.time_zone,
        'coachName', case when c.coach_id <> $2 then (
          select m.name from members m where m.practice_id = $1 and m.id = c.coach_id) end,
        'startsAt', n.starts_at, 'minutes', n.minutes, 'place', n.place, 'link', n.link, 'status', n.status,
        'partner', ${TWIN_PARTNER},
        'noteStatus', (select min(t.status) from notes t where t.practice_id = $1 and t.session_id in (n.id, twin.id)
                         and t.author_id = $2)) order by n.starts_at, n.id), '[]')
    from sessions n join clients c on c.practice_id = n.practice_id and c.id = n.client_id
    ${joinTwin('n', `${whose} and o.status <> 'CANCELLED'`)}
    where n.practice_id = $1 and ${whose} and n.status <> 'CANCELLED' and ${firstOfTwins('n')}
      and n.starts_at >= day.starts and n.starts_at < day.ends)`;

/**
 * The kinds that Today shows for the client `c` of the list: of clients that it works out what it found, else what is kept.
 */
const KEPT_KINDS_JOIN = `${KINDS_JOIN} left join mine m on m.id = c.id
  left join client_attention a on m.id is null and a.practice_id = $1 and a.client_id = c.id`;
const KNOWN_KINDS = `coalesce(k.kinds, a.kinds, '{}')`;

/**
 * The coach's own clients, also for an owner who coaches. `isDue`: some had to be worked out because something has happened.
 * $1 practice, $2 coach, $3 now, $4 whether stones have their locks.
 */
export const COACH_TODAY = statement(
  'coach today',
  {
    today: as<Omit<CoachTodayType, 'attentionAfter'>>('json'),
    after: as<Cursor | null>('json'),
    isDue: 'bool',
    missesRecall: 'bool',
  },
  `
with ${dayWith()},
${followUpWith(concerns)},
${TODAYS_CLIENTS},
${SHOWN_WITH},
${KINDS},
listed as (
  select c.* from clients c where c.practice_id = $1 and c.coach_id = $2 and c.archived_at is null
  order by c.name_key collate "C", c.id limit ${LISTED_CLIENTS})
select json_build_object(
  'now', $3::timestamptz, 'today', day.today, 'newPeople', ${NEW_PEOPLE},
  'attention', ${attentionList('shown')},
  'sessions', ${todaysSessions('c.coach_id = $2')},
  'caseload', (
    select coalesce(json_agg(${caseloadItem(KNOWN_KINDS)} order by c.name_key collate "C", c.id), '[]')
    from listed c ${PLAN_JOIN} ${stepsJoin('$4')} ${FACTS_JOIN} ${KEPT_KINDS_JOIN})) as today,
  ${CONTINUES_AFTER} as after,
  exists (select from mine where attention_due_at <= $3) as "isDue", ${MISSES_RECALL} as "missesRecall"
from day`,
  { runBy: ['app'] },
);
