import { statement, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import { RECALLED_VERSIONS, TEMPLATE_VISIBLE } from '../../templates/index.js';

/** The versions that plan $2 of practice $1 can move to, of a template that the caller sees, the newest first. */
export const NEWER_VERSIONS = statement(
  'newer versions of a plan',
  { id: 'uuid', number: 'int4', templateId: 'uuid' },
  `select v.id, v.number, v.template_id as "templateId" from plans p
     join template_versions o on o.practice_id = $1 and o.id = p.template_version_id
     join template_versions v on v.practice_id = $1 and v.template_id = o.template_id and v.number > o.number
     join templates t on t.practice_id = $1 and t.id = v.template_id
   where p.practice_id = $1 and p.id = $2 and v.recalled_at is null and ${TEMPLATE_VISIBLE}
   union all
   select v.id, v.number, v.template_id from plans p
     join library_versions o on o.id = p.library_version_id
     join library_versions v on v.template_id = o.template_id and v.number > o.number
   where p.practice_id = $1 and p.id = $2 and v.recalled_at is null
   order by number desc`,
  { runBy: ['app'] },
);

/** The version that plan $2 of practice $1 is on. */
export const VERSION_OF_PLAN = statement(
  'version of a plan',
  { id: 'uuid', ofLibrary: 'bool' },
  `select coalesce(template_version_id, library_version_id) as id, library_version_id is not null as "ofLibrary"
   from plans where practice_id = $1 and id = $2`,
);

/** Whether version $2, of practice $1 or of the library, was recalled. */
export const IS_RECALLED = statement(
  'version is recalled',
  { recalled: 'bool' },
  `select $2::uuid = any(${RECALLED_VERSIONS}) as recalled`,
);

/** Plan $2 of practice $1 is on version $3 of the practice, or $4 of the library; $5 number, $6 title. */
export const MOVE_PLAN = statement(
  'move plan to version',
  {},
  `update plans set template_version_id = $3, library_version_id = $4, template_number = $5, template_title = $6
   where practice_id = $1 and id = $2`,
);

/** The open offer of plan $2 in practice $1 is withdrawn; $3 now. */
export const WITHDRAW_OPEN_OFFER = statement(
  'withdraw open offer',
  {},
  `update plan_offers set state = 'WITHDRAWN', answered_at = $3
   where practice_id = $1 and plan_id = $2 and state = 'OFFERED'`,
  { runBy: ['app'] },
);

/** The open offers of client $2 in practice $1 are withdrawn; $3 now. */
export const WITHDRAW_OFFERS_OF_CLIENT = statement(
  'withdraw open offers of a client',
  { planId: 'uuid' },
  `update plan_offers set state = 'WITHDRAWN', answered_at = $3
   where practice_id = $1 and client_id = $2 and state = 'OFFERED' returning plan_id as "planId"`,
  { runBy: ['app'] },
);

/** Who reverted offer $2 of practice $1. */
export const REVERTED_BY = statement(
  'who reverted an offer',
  { name: 'text' },
  `select m.name from plan_edits e join members m on m.practice_id = $1 and m.id = e.by_member
   where e.practice_id = $1 and e.offer_id = $2 and e.kind = 'MOVED_BACK'`,
);

/** Whether the plan `p` of practice $1 has an offer that its client can accept. A scalar expression. */
export const HAS_OFFER = `exists (
    select from plan_offers o where o.practice_id = $1 and o.plan_id = p.id and o.state = 'OFFERED'
      and o.to_version_id <> all(${RECALLED_VERSIONS}))`;

/** The keys of the actions of plan $2 in practice $1 with shared writing, which are the same whoever asks. */
export const WRITTEN_ACTIONS = statement(
  'written actions of a plan',
  { key: 'text' },
  `select distinct a.key from plan_actions a
     join reflections r on r.practice_id = $1 and r.action_id = a.id and r.shared
   where a.practice_id = $1 and a.plan_id = $2 and a.removed_at is null`,
);

const OFFER_STATE = `(
     select o.state from plan_offers o where o.practice_id = $1 and o.plan_id = p.id
     order by o.created_at desc, o.id desc limit 1)`;

/** How many plans are read at once. */
export const PLANS_AT_ONCE = 100;

/**
 * Running plans that could move to a newer version of template $2, of practice $1 or of the library, by the name of the client; at most $3,
 * after name $4 and plan $5 if they are given. The plans are found first: there are far fewer of them than clients.
 */
export const PLANS_ON_OLDER_VERSIONS = statementByRole(
  'plans on older versions',
  {
    planId: 'uuid',
    clientId: 'uuid',
    clientName: 'text',
    title: 'text',
    number: 'int4',
    state: 'text?',
  },
  (ctx) => `
with older as materialized (
  select p.id, p.client_id, p.title, p.template_number from plans p
  where p.practice_id = $1 and p.ended_at is null and p.source_version_id = any(array(
    select v.id from template_versions v where v.practice_id = $1 and v.template_id = $2 and v.number < (
      select max(n.number) from template_versions n
      where n.practice_id = $1 and n.template_id = $2 and n.recalled_at is null)
    union all
    select v.id from library_versions v where v.template_id = $2 and v.number < (
      select max(n.number) from library_versions n where n.template_id = $2 and n.recalled_at is null))))
select p.id as "planId", c.id as "clientId", c.call_name as "clientName", p.title,
  p.template_number as number, ${OFFER_STATE} as state
from older p join clients c on c.practice_id = $1 and c.id = p.client_id
where c.archived_at is null and ${clientsVisibleTo(ctx)}
  and ($4::text is null or (c.call_name, p.id) > ($4, $5::uuid))
order by c.call_name, p.id limit $3`,
  ['OWNER', 'COACH'],
);
