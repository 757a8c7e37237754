import { statement } from '../../../platform/database/statement.js';
import {
  DRAFT_WITH,
  followUpItems,
  ITEMS,
  ITEMS_OF_KNOWN_PLANS,
  SHOWN,
} from './attention-items.sql.js';
import { rulesOf } from '../rules/attention-rules.sql.js';
import type { RuledKind } from '../rules/attention-rules.js';

/** CTE `draft`, and before it CTE `day`: today in the zone of the coach $2 at $3, and the rules of the practice $1. */
export const dayWith = (kinds?: readonly RuledKind[]): string => `day as (
  select d.today, d.today::timestamp at time zone d.time_zone as starts,
         (d.today + 1)::timestamp at time zone d.time_zone as ends, rules.*
  from (select time_zone, ($3::timestamptz at time zone time_zone)::date as today
        from members where practice_id = $1 and id = $2) d
  cross join (${rulesOf(kinds)}) rules),
${DRAFT_WITH}`;

/** CTE `follow_up`: the open follow-ups shown to the member $2, as items. */
export const followUpWith = (followUps: (now: string) => string): string =>
  `follow_up as (${followUpItems(followUps)})`;

/**
 * CTEs after `day`, `follow_up` and `mine`: `item` has all items of those clients and the open follow-ups, also those about other
 * coaches' clients; `shown` has the items that are not hidden.
 */
export const SHOWN_WITH = shownWith(ITEMS);

/** The same, if the rows of `mine` have the columns that `ITEMS_OF_KNOWN_PLANS` needs. */
export const SHOWN_WITH_KNOWN_PLANS = shownWith(ITEMS_OF_KNOWN_PLANS);

function shownWith(items: string): string {
  return `item as (${items}
  union all select * from follow_up),
shown as (${SHOWN})`;
}

/**
 * CTE `kinds`: the shown kinds of each client, in the order of Today. A session today does not say that they need the
 * coach: it has no rank.
 */
export const KINDS = `kinds as (
  select client_id, array_agg(kind order by rank) as kinds,
         min(rank) filter (where kind <> 'SESSION_TODAY') as rank,
         (array_agg(since order by rank, since) filter (where kind <> 'SESSION_TODAY'))[1] as since
  from (select client_id, kind, rank, min(since) as since from shown group by 1, 2, 3) k group by client_id)`;

/**
 * The row `item` as an `AttentionItem`. The id identifies the item in later requests. Staff see no date of a
 * pause after the safety questions; the date is only used for sorting.
 */
export const ATTENTION_ITEM = `json_build_object(
  'id', concat_ws(':', item.kind, item.client_id, nullif(item.subject, '')), 'kind', item.kind, 'clientId', item.client_id,
  'callName', item.call_name, 'subject', item.title, 'since', case when item.kind <> 'SAFETY_HOLD' then item.since end,
  'planId', item.plan_id, 'sessionId', item.session_id,
  'section', item.section, 'count', item.count, 'days', item.days, 'value', item.value, 'before', item.before,
  'followUpId', item.follow_up_id, 'clientName', item.client_name, 'coachName', item.coach_name)`;

/**
 * The rows `item` of a list as `AttentionItem`s, in the order of Today. A session of a couple is there once, though it is an item of
 * each partner. $1 practice.
 */
export const attentionList = (items: string): string => `(
    select coalesce(json_agg(${ATTENTION_ITEM} order by item.rank, item.since, item.client_id), '[]')
    from ${items} item
    where item.kind <> 'SESSION_TODAY' or not exists (
      select from sessions n join sessions o on o.practice_id = $1 and o.joint_id = n.joint_id
        and o.coach_id = n.coach_id and o.starts_at = n.starts_at and o.status = 'PLANNED' and o.id < n.id
      where n.practice_id = $1 and n.id = item.session_id))`;

/** The current facts of one item. $1 practice, $2 coach, $3 now, $4 one of their clients, $5 kind, $6 subject. */
export const FACTS_OF_ITEM = statement(
  'facts of an attention item',
  { today: 'text', facts: 'text[]?', followUpOpen: 'bool' },
  `
with ${dayWith()},
mine as (
  select c.* from clients c
  where c.practice_id = $1 and c.id = $4 and c.coach_id = $2 and c.archived_at is null),
item as (${ITEMS})
select day.today::text as today, item.facts, exists (
  select from follow_ups f join mine c on c.id = f.client_id
  where f.practice_id = $1 and f.kind = $5 and f.acknowledged_at is null) as "followUpOpen"
from mine cross join day left join item on item.kind = $5 and item.subject = $6`,
  { runBy: ['app'] },
);
