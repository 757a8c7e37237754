import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { as, statement } from '../../platform/database/statement.js';
import {
  habitOn,
  HAS_OFFER,
  MISSES_RECALL,
  phaseAt,
  statusAt,
  STEPS_WITH_PHASE,
  stoneOf,
} from '../plans/index.js';
import { NOT_OVER } from '../sessions/index.js';
import type { ClientTodayType, SharedNoteType, TodayPlanType } from './client-today.type.js';

/** Today as it is read, with texts still sealed. */
export type TodayRow = Omit<ClientTodayType, 'shared' | 'plan' | 'planEdits'> & {
  shared: (SharedNoteType & { version: number })[];
  plan: (TodayPlanType & { edits: SealedEdit[] | null }) | null;
};

interface SealedEdit {
  id: string;
  at: string;
  by: string;
  reason: string | null;
  changes: string;
}

const ACTIONS = `(
  select coalesce(json_agg(json_build_object(
      'id', a.id, 'kind', a.kind, 'title', a.title, 'guidance', a.guidance, 'prompt', a.prompt,
      'questionnaire', a.questionnaire, 'required', a.required, 'surprise', a.surprise, 'reach', a.reach, 'dueOn', a.due_on,
      'status', a.f -> 'status', 'lock', a.f -> 'lock',
      'overdue', a.f ->> 'status' = 'OPEN' and a.due_on is not null and a.due_on < c.today,
      'habit', case when a.kind = 'HABIT' then ${habitOn('c.today')} end) order by a.position), '[]')
  from (
    select a.id, a.kind, a.title, a.guidance, a.prompt, a.questionnaire, a.required, a.surprise, a.reach, a.due_on,
           a.position, a.habit_state, ${phaseAt('a')} as f
    from plan_actions a where a.practice_id = $1 and a.step_id = s.id and a.removed_at is null offset 0) a)`;

/** The steps of the plan `p`: "stones" and the first open one, if there is one. Only a running plan has any. */
const STEPS = `cross join lateral (
  select json_agg(${stoneOf()} order by s.position) as stones,
         (array_agg(s.id order by s.position) filter (where s.f ->> 'status' = 'OPEN'))[1] as open
  from ${STEPS_WITH_PHASE}) st`;

const CURRENT_STEP = `(
  select json_build_object('id', s.id, 'title', s.title, 'purpose', s.purpose, 'guidance', s.guidance,
           'actions', ${ACTIONS})
  from plan_steps s
  where s.practice_id = $1 and s.id = st.open and s.removed_at is null)`;

/** What a coach changed in the running plan and the client has not closed yet, the latest first. Sealed. */
const PLAN_EDITS = `(
  select json_agg(json_build_object('id', e.id, 'at', e.created_at,
      'by', (select m.name from members m where m.practice_id = $1 and m.id = e.by_member),
      'reason', encode(e.reason_sealed, 'base64'), 'changes', encode(e.changes_sealed, 'base64'))
    order by e.created_at desc, e.id desc)
  from plan_edits e
  where e.practice_id = $1 and e.client_id = $2 and e.plan_id = p.id and e.closed_at is null)`;

/** One row. Texts of shared notes are sealed; `wrapped` is the key that opens them. $1 practice, $2 client, $3 now. */
export const CLIENT_TODAY = statement(
  'client today',
  {
    today: as<TodayRow>('json'),
    wrapped: 'bytea',
    missesRecall: 'bool',
  },
  `
with c as (
  select practice_id, id, call_name, coach_id, time_zone, outreach_paused, ($3::timestamptz at time zone time_zone)::date as today
  from clients where practice_id = $1 and id = $2)
select json_build_object(
  'now', $3::timestamptz, 'today', c.today, 'timeZone', c.time_zone, 'callName', c.call_name,
  'coachName', (select m.name from members m where m.practice_id = $1 and m.id = c.coach_id),
  'checkedIn', exists (
    select from check_ins i where i.practice_id = $1 and i.client_id = $2
      and i.created_at >= c.today::timestamp at time zone c.time_zone),
  'onHold', c.outreach_paused,
  'plan', (
    select json_build_object('id', p.id, 'title', p.title, 'status', ${statusAt('p')}, 'startsOn', p.starts_on, 'resumesOn', (p.resumes_at at time zone c.time_zone)::date,
             'done', p.done, 'total', p.total, 'stones', st.stones, 'offered', ${HAS_OFFER}, 'step', ${CURRENT_STEP},
             'edits', ${PLAN_EDITS})
    from plans p ${STEPS} where p.practice_id = $1 and p.client_id = $2 and p.ended_at is null),
  'nextSession', (
    select json_build_object('id', n.id, 'startsAt', n.starts_at, 'minutes', n.minutes, 'place', n.place,
             'link', n.link, 'coachName',
             (select m.name from members m where m.practice_id = $1 and m.id = n.coach_id))
    from sessions n
    where n.practice_id = $1 and n.client_id = $2 and n.status = 'PLANNED' and ${NOT_OVER}
    order by n.starts_at limit 1),
  'shared', (
    select coalesce(json_agg(json_build_object('id', n.id, 'sessionId', n.session_id, 'sessionAt', n.session_at,
             'authorName', n.author_name, 'signedAt', n.signed_at, 'version', n.version,
             'body', encode(n.body_sealed, 'base64')) order by n.signed_at desc), '[]')
    from (
      select n.*, v.starts_at as session_at,
        (select m.name from members m where m.practice_id = $1 and m.id = n.author_id) as author_name
      from notes n join sessions v on v.practice_id = n.practice_id and v.id = n.session_id
      where n.practice_id = $1 and n.client_id = $2 and n.visibility = 'WITH_CLIENT' and n.status = 'SIGNED'
      order by n.signed_at desc limit 3) n)) as today,
  ${KEYS} as wrapped, ${MISSES_RECALL} as "missesRecall"
from c ${keysOf('RECORD', 'c', 'c.id')}`,
  { runBy: ['client'] },
);
