import { as, statement } from '../../platform/database/statement.js';
import {
  attentionList,
  dayWith,
  followUpWith,
  KINDS,
  PLAN_JOIN,
  SHOWN_WITH,
} from '../attention/index.js';
import { listedTo } from '../follow-ups/index.js';
import { MISSES_RECALL } from '../plans/index.js';
import {
  caseloadItem,
  FACTS_JOIN,
  KINDS_JOIN,
  LISTED_CLIENTS,
  NEW_PEOPLE,
  stepsJoin,
  todaysSessions,
} from './caseload.sql.js';
import type { CoachTodayType } from './caseload.type.js';

/** How many clients with attention items it shows, the most urgent ones. */
const URGENT_CLIENTS = 50;

const SHOWN_KINDS = `coalesce(k.kinds, '{}')`;
const ASKED = `($4::uuid is null or c.coach_id = $4)`;

/**
 * Today of one coach or of all, for an owner. What was kept about clients was worked out as their coaches, and an owner may
 * see less; so this works out all items anew, as the list of clients by urgency does.
 * $1 practice, $2 the owner, $3 now, $4 a coach or null, $5 whether stones have their locks.
 */
export const PRACTICE_TODAY = statement(
  'practice today',
  { today: as<Omit<CoachTodayType, 'attentionAfter'>>('json'), missesRecall: 'bool' },
  `
with ${dayWith()},
asked as (select c.* from clients c where c.practice_id = $1 and ${ASKED}),
mine as (select c.* from asked c where c.archived_at is null),
${followUpWith(listedTo)},
${SHOWN_WITH},
${KINDS},
urgent as (
  select k.client_id from kinds k join asked c on c.id = k.client_id
  order by k.rank, k.since, k.client_id limit ${URGENT_CLIENTS}),
named as (
  select s.kind, s.client_id, s.call_name, s.subject, s.title, s.since, s.plan_id, s.session_id, s.section, s.count,
         s.days, s.value, s.before, s.follow_up_id, s.rank, c.name as client_name,
         case when c.coach_id <> $2 then m.name end as coach_name
  from shown s join urgent u on u.client_id = s.client_id join asked c on c.id = s.client_id
  join members m on m.practice_id = $1 and m.id = c.coach_id),
listed as (select c.* from mine c order by c.name_key collate "C", c.id limit ${LISTED_CLIENTS})
select json_build_object(
  'now', $3::timestamptz, 'today', day.today, 'newPeople', ${NEW_PEOPLE},
  'attention', ${attentionList('named')},
  'sessions', ${todaysSessions(ASKED)},
  'caseload', (
    select coalesce(json_agg(${caseloadItem(SHOWN_KINDS)} order by c.name_key collate "C", c.id), '[]')
    from listed c ${PLAN_JOIN} ${stepsJoin('$5')} ${FACTS_JOIN} ${KINDS_JOIN})) as today,
  ${MISSES_RECALL} as "missesRecall"
from day`,
  { runBy: ['app'] },
);
