import { coachesPartner, RANKED, SHOWN, TREND, withDay } from './bare-attention.js';
import { HABIT, phase } from './bare-course.js';

/**
 * The statements of the bare server, written for it alone: constants where the product has rules, columns of the client where
 * it asks a ledger, one lookup where it makes two. Each returns the body of an answer as `json`. $1 is the practice, $2
 * who asks (the client, or the member of the staff), $3 now. Texts that the product opens are in tables of the bare server.
 */
export interface BareStatement {
  name: string;
  text: string;
}

const answer = (field: string, json: string): string =>
  `'{"data":{"${field}":' || ${json}::text || '}}' as json`;

/** No session is longer than eight hours: the index finds the first that is not over. */
const NOT_OVER = `n.ends_at > $3 and n.starts_at > $3::timestamptz - interval '8 hours'`;

/** As the engine orders them: to do (earliest due first), done, locked; each in plan order. */
const IN_ORDER_OF_DOING = `case a.f ->> 'status' when 'OPEN' then 0 when 'DONE' then 1 else 2 end, a.due_on nulls last, a.position`;

export const BARE_CLIENT_TODAY: BareStatement = {
  name: 'bare-client-today',
  text: `
select ${answer(
    'clientToday',
    `json_build_object(
  'today', c.today, 'timeZone', c.time_zone, 'callName', c.call_name, 'coachName', m.name,
  'checkedIn', exists (select from check_ins i where i.practice_id = $1 and i.client_id = $2
    and i.created_at >= c.today::timestamp at time zone c.time_zone),
  'onHold', c.outreach_paused,
  'plan', case when p.id is not null then json_build_object(
    'id', p.id, 'title', p.title, 'status', p.f ->> 'status', 'startsOn', p.starts_on,
    'resumesOn', (p.resumes_at at time zone c.time_zone)::date, 'done', p.done, 'total', p.total,
    'stones', st.stones, 'offered', exists (
      select from plan_offers o where o.practice_id = $1 and o.plan_id = p.id and o.state = 'OFFERED'), 'step', (
      select json_build_object('id', s.id, 'title', s.title, 'purpose', s.purpose, 'guidance', s.guidance, 'actions', (
        select json_agg(json_build_object(
            'id', a.id, 'kind', a.kind, 'title', a.title, 'guidance', a.guidance, 'prompt', a.prompt,
            'questionnaire', a.questionnaire, 'required', a.required, 'surprise', a.surprise, 'reach', a.reach,
            'status', a.f -> 'status', 'dueOn', a.due_on, 'lock', a.f -> 'lock',
            'overdue', coalesce(a.f ->> 'status' = 'OPEN' and a.due_on < c.today, false), 'habit', ${HABIT})
          order by ${IN_ORDER_OF_DOING})
        from (select a.*, ${phase('a')} as f from plan_actions a
              where a.practice_id = $1 and a.step_id = s.id and a.removed_at is null offset 0) a))
      from plan_steps s where s.practice_id = $1 and s.id = st.open)) end,
  'planEdits', (
    select coalesce(json_agg(json_build_object('id', e.id, 'at', e.created_at, 'by', o.name) order by e.created_at desc), '[]')
    from plan_edits e join members o on o.practice_id = $1 and o.id = e.by_member
    where e.practice_id = $1 and e.client_id = $2 and e.plan_id = p.id and e.closed_at is null),
  'nextSession', (
    select json_build_object('id', n.id, 'startsAt', n.starts_at, 'minutes', n.minutes, 'place', n.place,
      'link', n.link, 'coachName', case when n.coach_id = c.coach_id then m.name
        else (select o.name from members o where o.practice_id = $1 and o.id = n.coach_id) end)
    from sessions n where n.practice_id = $1 and n.client_id = $2 and n.status = 'PLANNED' and ${NOT_OVER}
    order by n.starts_at limit 1),
  'shared', (
    select coalesce(json_agg(json_build_object('id', n.id, 'sessionId', n.session_id, 'sessionAt', v.starts_at,
      'authorName', case when n.author_id = c.coach_id then m.name
        else (select o.name from members o where o.practice_id = $1 and o.id = n.author_id) end,
      'signedAt', n.signed_at, 'body', b.body) order by n.signed_at desc), '[]')
    from (select n.id, n.session_id, n.author_id, n.signed_at from notes n
          where n.practice_id = $1 and n.client_id = $2 and n.visibility = 'WITH_CLIENT' and n.status = 'SIGNED'
          order by n.signed_at desc limit 3) n
    join sessions v on v.practice_id = $1 and v.id = n.session_id
    join bare_notes b on b.id = n.id))`,
  )}
from (select k.*, ($3::timestamptz at time zone k.time_zone)::date as today
      from clients k where k.practice_id = $1 and k.id = $2 offset 0) c
join members m on m.practice_id = $1 and m.id = c.coach_id
left join lateral (select p.*, ${phase('p')} as f from plans p
  where p.practice_id = $1 and p.client_id = $2 and p.ended_at is null offset 0) p on true
left join lateral (
  select json_agg(json_build_object('key', s.id, 'title', s.title, 'outreach', s.outreach, 'status', s.f -> 'status',
           'opensAt', s.f -> 'opensAt', 'lock', s.f -> 'lock', 'nextLock', s.f -> 'nextLock') order by s.position) as stones,
         (array_agg(s.id order by s.position) filter (where s.f ->> 'status' = 'OPEN'))[1] as open
  from (select s.id, s.title, s.outreach, s.position, ${phase('s')} as f
        from plan_steps s where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null offset 0) s) st on true`,
};

/** The client `c` of the list `page` (`readable`: their items are worked out, from what they share with the member), with its plan `p`, steps `st`, overdue actions `o` and trend `t`. */
const CLIENTS = `
from (select k.*, ($3::timestamptz at time zone k.time_zone)::date as today from page k offset 0) c
cross join day
left join lateral (
  select q.*, q.f ->> 'status' as status, q.f ->> 'status' = 'ACTIVE' as running
  from (select p.id, p.title, p.done, p.total, p.starts_at, p.allowance, ${phase('p')} as f from plans p
        where p.practice_id = $1 and p.client_id = c.id and p.ended_at is null offset 0) q) p on true
left join lateral (
  select json_agg(json_build_object('key', s.id, 'title', s.title, 'status', s.f -> 'status', 'outreach', s.outreach)
           order by s.position) as stones,
         min(s.clock_opens_at) filter (where s.clock_opens_at > $3) as next_opening,
         coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'opens', s.f ->> 'opensAt'))
           filter (where s.f -> 'awaitsApproval' = 'true'), '[]') as awaiting
  from (select s.id, s.title, s.outreach, s.position, s.clock_opens_at, ${phase('s')} as f
        from plan_steps s where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null offset 0) s) st on true
left join lateral (
  select count(*) as count, min(a.due_on) as since, array_agg(a.id::text) as facts
  from plan_actions a where a.practice_id = $1 and a.plan_id = p.id and a.removed_at is null and a.done_at is null and a.due_on < c.today
    and (${phase('a')}) ->> 'status' = 'OPEN') o on true
left join ${TREND} on true`;

const NODE = `'id', c.id, 'name', c.name, 'callName', c.call_name, 'timeZone', c.time_zone,
  'coachName', (select m.name from members m where m.practice_id = $1 and m.id = c.coach_id),
  'archived', false, 'invited', c.member_id is null, 'planId', p.id, 'planTitle', p.title, 'planStatus', p.status,
  'lastPlan', case when p.id is null then (
    select json_build_object('id', q.id, 'title', q.title, 'ending', q.ending, 'endedAt', q.ended_at)
    from plans q where q.practice_id = $1 and q.client_id = c.id order by q.created_at desc limit 1) end,
  'stones', coalesce(st.stones, '[]'), 'done', coalesce(p.done, 0), 'total', coalesce(p.total, 0),
  'overdue', case when p.running then o.count else 0 end,
  'nextOpening', case when p.running then st.next_opening end,
  'nextSessionAt', (select n.starts_at from sessions n where n.practice_id = $1 and n.client_id = c.id
    and n.status = 'PLANNED' and ${NOT_OVER} order by n.starts_at limit 1),
  'lastActiveAt', c.last_heard_at`;

const PAGE = 50;

/** A page of clients by name. `whole`: of the whole practice instead of the member's own. */
function caseload(name: string, whole: boolean): BareStatement {
  const mine = `practice_id = $1 and archived_at is null ${whole ? '' : 'and coach_id = $2'}`;
  const listed = `or (m.role = 'OWNER' and not ${coachesPartner('m.id')})`;
  return {
    name,
    text: `
with ${withDay(listed)},
page as materialized (
  select *, not is_kept ${whole ? 'and (coach_id = $2 or supervised)' : ''} as readable from (
    select *, coach_id = $2 and attention_due_at > $3 and not outreach_paused
      and id not in (select client_id from draft union select client_id from follow_up
        union select n.client_id from sessions n, day where n.practice_id = $1 and n.status = 'PLANNED'
          and n.starts_at >= day.starts and n.starts_at < day.ends) as is_kept
    from clients where ${mine} order by name_key collate "C", id limit ${PAGE + 1}) p),
node as (
  select c.name_key, c.id, row_number() over (order by c.name_key collate "C", c.id) as nth,
    translate(encode(convert_to('[' || to_json(c.name_key) || ',"' || c.id || '"]', 'utf8'), 'base64'), E'+/=\\n', '-_') as cursor,
    json_build_object(${NODE}, 'attention', case
      when c.is_kept then coalesce((select to_json(a.kinds) from client_attention a
        where a.practice_id = $1 and a.client_id = c.id), '[]') else (
      select coalesce(json_agg(kind order by rank), '[]') from (
        select kind, rank from ${SHOWN}
        union select f.kind, array_position('{${RANKED}}', f.kind) - 1 from follow_up f where f.client_id = c.id and f.shown
      ) k) end) as node
  ${CLIENTS})
select ${answer(
      'caseload',
      `json_build_object(
    'totalCount', (select count(*) from clients where ${mine}),
    'edges', coalesce(json_agg(json_build_object('cursor', cursor, 'node', node) order by nth) filter (where nth <= ${PAGE}), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > ${PAGE},
      'endCursor', (array_agg(cursor order by nth desc) filter (where nth <= ${PAGE}))[1]))`,
    )}
from node`,
  };
}

export const BARE_COACH_CASELOAD = caseload('bare-coach-caseload', false);
export const BARE_OWNER_CASELOAD = caseload('bare-owner-caseload', true);

/** The row `i` as an item of the client `c`. */
const itemJson = (i: string, client: string, followUp: string): string => `json_build_object(
  'id', concat_ws(':', ${i}.kind, ${client}, nullif(${i}.subject, '')), 'kind', ${i}.kind, 'clientId', ${client},
  ${followUp})`;

const OF_CLIENT = `'callName', c.call_name, 'clientName', c.name, 'subject', item.title,
  'since', case when item.kind <> 'SAFETY_HOLD' then item.since end, 'planId', item.plan_id, 'sessionId', item.session_id,
  'section', item.section, 'count', item.count, 'days', item.days, 'value', item.value, 'before', item.before`;
const OF_FOLLOW_UP = `'callName', f.call_name, 'since', f.since, 'followUpId', f.id, 'clientName', f.client_name,
  'coachName', case when f.of_other then (select o.name from members o where o.practice_id = $1 and o.id = f.coach_id) end`;

const LISTED_CLIENTS = 50;
const CLIENTS_AT_A_TIME = 20;

/** Works out whom the product works out too: what it keeps about the others is read from the same table. */
export const BARE_COACH_TODAY: BareStatement = {
  name: 'bare-coach-today',
  text: `
with ${withDay('')},
followed as materialized (
  select f.*, f.id::text as subject, f.created_at as since, array_position('{${RANKED}}', f.kind) - 1 as rank
  from follow_up f where f.shown),
ranked as materialized (
  select *, row_number() over (order by rank, since, client_id) as nth from (
    select client_id, rank, since from client_attention
    where practice_id = $1 and coach_id = $2 and rank is not null
    order by rank, since, client_id limit ${CLIENTS_AT_A_TIME + 1}) r),
wanted as materialized (
  select id from clients where practice_id = $1 and coach_id = $2 and attention_due_at <= $3
  union select id from clients where practice_id = $1 and coach_id = $2 and outreach_paused
  union select client_id from draft union select client_id from followed
  union select n.client_id from sessions n, day where n.practice_id = $1 and n.status = 'PLANNED'
    and n.starts_at >= day.starts and n.starts_at < day.ends
  union select client_id from ranked where nth <= ${CLIENTS_AT_A_TIME}),
listed as materialized (
  select id from clients where practice_id = $1 and coach_id = $2 and archived_at is null
  order by name_key collate "C", id limit ${LISTED_CLIENTS}),
page as materialized (
  select k.*, w.id is not null as readable, w.id is not null as is_wanted, l.id is not null as is_listed
  from wanted w full join listed l on l.id = w.id
  join clients k on k.practice_id = $1 and k.id = coalesce(w.id, l.id)
  where k.coach_id = $2 and k.archived_at is null),
client as materialized (
  select c.id, c.name_key, c.is_listed, found.*, case when c.is_listed then json_build_object(${NODE}, 'attention', case
      when not c.is_wanted then coalesce((select to_json(a.kinds) from client_attention a
        where a.practice_id = $1 and a.client_id = c.id), '[]') else (
      select coalesce(json_agg(kind order by rank), '[]') from (
        select kind, rank from unnest(found.kinds, found.ranks) as k (kind, rank)
        union select f.kind, f.rank from followed f where f.client_id = c.id) k) end) end as node
  ${CLIENTS}
  left join lateral (
    select array_agg(item.kind) as kinds, array_agg(item.rank) as ranks, array_agg(item.since) as sinces,
           array_agg(${itemJson('item', 'c.id', OF_CLIENT)}) as items
    from ${SHOWN} and c.is_wanted) found on true)
select ${answer(
    'coachToday',
    `json_build_object(
  'today', day.today,
  'newPeople', (select count(*) from leads where practice_id = $1 and coach_id = $2 and held_until > $3 and status = 'WAITING'),
  'attention', (
    select coalesce(json_agg(i.item order by i.rank, i.since, i.client_id), '[]') from (
      select i.item, i.rank, i.since, c.id as client_id
      from client c, unnest(c.items, c.ranks, c.sinces) as i (item, rank, since)
      union all
      select ${itemJson('f', 'f.client_id', OF_FOLLOW_UP)}, f.rank, f.since, f.client_id from followed f) i),
  'attentionAfter', (
    select translate(encode(convert_to('["' || r.rank || ' ' ||
        to_char(r.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '","' || r.client_id || '"]', 'utf8'), 'base64'), E'+/=\n', '-_')
    from ranked r where r.nth = ${CLIENTS_AT_A_TIME} and exists (select from ranked o where o.nth > r.nth)),
  'sessions', (
    select coalesce(json_agg(json_build_object('id', n.id, 'clientId', n.client_id, 'callName', c.call_name,
        'clientTimeZone', c.time_zone, 'startsAt', n.starts_at, 'minutes', n.minutes, 'place', n.place, 'link', n.link,
        'status', n.status, 'partner', null, 'noteStatus', (select min(t.status) from notes t
          where t.practice_id = $1 and t.session_id = n.id and t.author_id = $2)) order by n.starts_at), '[]')
    from sessions n join clients c on c.practice_id = $1 and c.id = n.client_id
    where n.practice_id = $1 and c.coach_id = $2 and n.status <> 'CANCELLED'
      and n.starts_at >= day.starts and n.starts_at < day.ends),
  'caseload', (
    select coalesce(json_agg(c.node order by c.name_key collate "C", c.id) filter (where c.is_listed), '[]') from client c))`,
  )}
from day`,
};

/**
 * $4 an action, $5 the member, $6 whether it is done now. Locks the client and the plan and writes the rows that the product
 * writes. The answer is the whole plan, as the web app asks for it: the rest of it is as it is stored, because the benchmark
 * completes only actions that leave others in their step. `bare_locks` has the locks of each step.
 */
export const BARE_COMPLETE_ACTION: BareStatement = {
  name: 'bare-complete-action',
  text: `
with c as materialized (
  select c.id as client_id, c.time_zone, ($3::timestamptz at time zone c.time_zone)::date as today,
         p.id, p.starts_on, p.done, p.total, p.ending, p.ended_at, p.pauses, p.resumes_at, ${phase('p')} as f
  from clients c join plans p on p.practice_id = $1 and p.client_id = $2
  where c.practice_id = $1 and c.id = $2 and p.id = (select a.plan_id from plan_actions a where a.practice_id = $1 and a.id = $4)
  for no key update of c, p),
changed as (
  update plan_actions a set done_at = case when $6 then $3::timestamptz end,
    status = case when $6 then 'DONE' else 'OPEN' end,
    course = case when $6 then '[{"lock": null, "until": null, "status": "DONE"}]'::jsonb
      else '[{"lock": null, "until": null, "status": "OPEN"}]' end
  from c where a.practice_id = $1 and a.id = $4 and a.plan_id = c.id and (a.done_at is null) = $6
  returning a.id, a.title, case when not a.required then 0 when $6 then 1 else -1 end as more),
history as (
  insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
  select $1, gen_random_uuid(), $2, c.id, $3, case when $6 then 'ACTION_DONE' else 'ACTION_UNDONE' end, changed.title, $5
  from changed, c),
active as (
  update clients set last_heard_at = $3 from changed where practice_id = $1 and clients.id = $2),
stored as (
  update plans p set done = p.done + changed.more, version = p.version + 1
  from changed, c where p.practice_id = $1 and p.id = c.id)
select '{"data":{"' || case when $6 then 'completeAction' else 'undoAction' end || '":' || json_build_object(
  'id', c.id, 'today', c.today, 'status', c.f -> 'status', 'ending', c.ending, 'endedAt', c.ended_at,
  'pausedOn', case when c.f ->> 'status' = 'PAUSED' then c.pauses -> -1 -> 'from' end,
  'resumesOn', (c.resumes_at at time zone c.time_zone)::date,
  'progress', json_build_object('done', c.done + coalesce((select more from changed), 0), 'total', c.total),
  'steps', (
    select json_agg(json_build_object('id', s.id, 'key', s.key, 'title', s.title, 'outreach', s.outreach,
        'status', s.f -> 'status', 'opensAt', s.f -> 'opensAt', 'endedAt', s.ended_at, 'locks', s.locks,
        'moreLocks', s.more_locks,
        'stone', json_build_object('key', s.id, 'title', s.title, 'outreach', s.outreach, 'status', s.f -> 'status',
          'opensAt', s.f -> 'opensAt', 'lock', s.f -> 'lock', 'nextLock', s.f -> 'nextLock'),
        'actions', actions.list) order by s.position)
    from (select s.*, l.locks, l.more_locks, ${phase('s')} as f from plan_steps s join bare_locks l on l.step_id = s.id
          where s.practice_id = $1 and s.plan_id = c.id and s.removed_at is null offset 0) s
    join (
      select a.step_id, json_agg(json_build_object('id', a.id, 'status', a.f -> 'status', 'doneAt', a.done_at,
          'dueOn', a.due_on, 'overdue', coalesce(a.f ->> 'status' = 'OPEN' and a.due_on < c.today, false),
          'lock', a.f -> 'lock', 'habit', ${HABIT}) order by a.position) as list
      from (
        select a.id, a.step_id, a.position, a.kind, a.due_on, a.habit_state,
          case when a.id <> $4 or (a.done_at is not null and $6) then a.done_at when $6 then $3::timestamptz end as done_at,
          case when a.id <> $4 then ${phase('a')} when $6 then '{"status": "DONE"}' else '{"status": "OPEN"}' end as f
        from plan_actions a where a.practice_id = $1 and a.plan_id = c.id and a.removed_at is null offset 0) a
      group by a.step_id) actions on actions.step_id = s.id))::text || '}}' as json
from c`,
};
