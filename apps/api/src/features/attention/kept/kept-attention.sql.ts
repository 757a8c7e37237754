import { rowsOfValues } from '../../../platform/database/rows-of-values.js';
import { as, statement, statements } from '../../../platform/database/statement.js';
import { ASKED_UNTIL, ITEMS, UNREAD_MOMENTS, TODAY } from '../items/attention-items.sql.js';
import { dayWith } from '../items/attention.sql.js';
import { LAST_ACTIVE, PLAN_JOIN, WITHOUT_SESSION_SINCE } from '../items/plan-conditions.sql.js';
import { hides, latestMark, marked } from '../marks/attention-marks.sql.js';
import { RULED, UNREAD_DAYS, type RuledKind } from '../rules/attention-rules.js';

/**
 * The kinds of items that are kept for each client. Drafts and the sessions of the day are found by indexes of their own, and
 * open follow-ups are all read: Today works out their clients in any case.
 */
const KEPT: readonly RuledKind[] = RULED.filter((kind) => kind !== 'UNSIGNED_NOTE');

const IS_KEPT = `item.kind in (${KEPT.map((kind) => `'${kind}'`).join(', ')})`;

/** How many clients are worked out in one transaction. Their rows are locked meanwhile. */
export const BATCH = 20;

/** The clients of practice $1 to work out at $3. */
const DUE_CLIENTS = 'clients c where c.practice_id = $1 and c.attention_due_at <= $3';

/** Those of the coaches $2 in practice $1 who have clients to work out at $3. */
export const COACHES_WITH_DUE_CLIENTS = statement(
  'coaches with attention due',
  { id: 'uuid' },
  `select distinct c.coach_id as id from ${DUE_CLIENTS} and c.coach_id = any($2)`,
  { runBy: ['app'] },
);

/**
 * The next clients of coach $2 in practice $1 to work out at $3, after client $4, locked: whoever changes something about
 * them afterwards waits, and makes them due again. Clients locked by someone else are skipped: those are due afterwards.
 * `approvals`: the steps that waited for an approval when they were last worked out.
 */
export const LOCK_DUE_CLIENTS = statement(
  'lock clients with attention due',
  { id: 'uuid', approvals: 'uuid[]?' },
  `select c.id, (select a.approvals from client_attention a where a.practice_id = $1 and a.client_id = c.id) as approvals
   from ${DUE_CLIENTS} and c.coach_id = $2 and ($4::uuid is null or c.id > $4)
   order by c.id limit ${BATCH} for no key update skip locked`,
  { runBy: ['app'] },
);

const OF_ITEM = {
  client: 'item.client_id',
  kind: 'item.kind',
  subject: 'item.subject',
  facts: 'item.facts',
};

/** The first moment after now at which a stored phase of the rows `t` ends. A millisecond early, because of rounding. */
const nextPhase = (table: string, ofPlan: string): string => `(
    select to_timestamp((min((part.value ->> 'until')::float8) - 1) / 1000)
    from ${table} t, jsonb_array_elements(t.course) part
    where t.practice_id = $1 and t.${ofPlan} = p.id and (part.value ->> 'until')::float8 > extract(epoch from $3::timestamptz) * 1000)`;

/**
 * From when a comparison of now with `at` and a number of days may turn true; null if it has been true for long. A day may
 * have 23 or 25 hours, so around that moment it is now.
 */
const mayTurnAt = (at: string, days: string): string =>
  `case when ${at} + ${days} * interval '1 day' > $3::timestamptz - interval '2 hours'
     then greatest($3::timestamptz, ${at} + ${days} * interval '1 day' - interval '2 hours') end`;

/** When what was shared becomes old enough to be unread, or too old. */
function unreadTurnsAt({ at, from }: (typeof UNREAD_MOMENTS)[number]): string {
  const days = 'nullif(day.unread_days, 0)';
  const isNew = `${at} > $3::timestamptz - ${days} * interval '1 day' - interval '2 hours'`;
  return `(
    select least(${mayTurnAt(`min(${at}) filter (where ${isNew})`, days)},
                 ${mayTurnAt(`min(${at})`, String(UNREAD_DAYS))})
    from ${from})`;
}

/**
 * The first moment at which time alone can bring the client `c` an item or end a snooze: a new day for the client or the
 * coach, another phase of the plan `p`, the end of the days of a rule.
 */
const NEXT_MOMENT = `least(
    (${TODAY} + 1)::timestamp at time zone c.time_zone, day.ends,
    ${nextPhase('plans', 'id')},
    ${nextPhase('plan_steps', 'plan_id')},
    ${nextPhase('plan_actions', 'plan_id')},
    ${mayTurnAt(LAST_ACTIVE, 'day.quiet_days')},
    ${mayTurnAt(WITHOUT_SESSION_SINCE, 'day.nothing_planned_days')},
    ${ASKED_UNTIL},
    ${UNREAD_MOMENTS.map(unreadTurnsAt).join(',\n    ')})`;

/** What Today shows of the clients $4 of coach $2 in practice $1 at $3, and until when that holds. */
export const FOUND_ATTENTION = statement(
  'found attention',
  {
    clientId: 'uuid',
    kinds: as<RuledKind[]>('text[]'),
    rank: 'int4?',
    since: 'timestamptz?',
    hiddenAt: 'timestamptz?',
    approvals: 'uuid[]',
    dueAt: 'timestamptz',
  },
  `
with ${dayWith()},
listed as (select c.* from clients c where c.practice_id = $1 and c.id = any($4) and c.coach_id = $2),
mine as (select c.* from listed c where c.archived_at is null),
item as (${ITEMS}),
kinds as (
  select client_id, array_agg(kind order by rank) as kinds, min(rank) as rank,
         (array_agg(since order by rank, since))[1] as since
  from (
    select item.client_id, item.kind, item.rank, min(item.since) as since from item cross join day
    where ${IS_KEPT} and not ${marked(OF_ITEM)}
    group by 1, 2, 3) k
  group by client_id),
hidden as (
  select item.client_id, max(m.created_at) as at
  from item cross join day cross join lateral (${latestMark(OF_ITEM)}) m
  where ${IS_KEPT} and ${hides(OF_ITEM.facts)} group by 1),
approvals as (
  select item.client_id, array_agg(item.subject::uuid order by item.subject) as steps from item cross join day
  where item.kind = 'APPROVAL' and not ${marked(OF_ITEM)}
  group by 1)
select c.id as "clientId", coalesce(k.kinds, '{}') as kinds, k.rank, k.since, h.at as "hiddenAt",
       coalesce(a.steps, '{}') as approvals,
       case when c.archived_at is null then ${NEXT_MOMENT} else '9999-01-01T00:00:00Z' end as "dueAt"
from listed c cross join day ${PLAN_JOIN}
left join kinds k on k.client_id = c.id left join hidden h on h.client_id = c.id
left join approvals a on a.client_id = c.id`,
  { runBy: ['app'] },
);

/** $1 practice, $2 coach; then for each client the values of `FOUND_ATTENTION` but the last. */
export const KEEP_ATTENTION = statements(
  'keep attention',
  {},
  (count: number) =>
    `insert into client_attention (practice_id, coach_id, client_id, kinds, rank, since, hidden_at, approvals) values ${rowsOfValues(
      count,
      { first: 3, width: 6 },
      (...values) => `($1, $2, ${values.join(', ')})`,
    )}
     on conflict (practice_id, client_id) do update set coach_id = excluded.coach_id, kinds = excluded.kinds,
       rank = excluded.rank, since = excluded.since, hidden_at = excluded.hidden_at, approvals = excluded.approvals`,
  [
    { args: [1], runBy: ['app'] },
    { args: [2], runBy: ['app'] },
  ],
);
