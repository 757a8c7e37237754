import { as, statement } from '../../platform/database/statement.js';
import { practiceNameInEmails, wantsEmails } from '../emails/index.js';

const COLUMNS = {
  id: 'uuid',
  name: 'text',
  emailName: 'text',
  timeZone: 'text',
  version: 'int4',
  followUpHours: 'int4',
  sessionChangeHours: 'int4',
  asksSignature: 'bool',
  messagesOn: 'bool',
} as const;
const SELECTED = `id, name, ${practiceNameInEmails('practices')} as "emailName", time_zone as "timeZone", version,
  follow_up_hours as "followUpHours", session_change_hours as "sessionChangeHours", asks_signature as "asksSignature",
  messages_on as "messagesOn"`;

export const PRACTICE = statement(
  'practice',
  COLUMNS,
  `select ${SELECTED} from practices where id = $1`,
);

/** $2 hours. */
export const SET_FOLLOW_UP_HOURS = statement(
  'set follow-up hours',
  COLUMNS,
  `update practices set follow_up_hours = $2 where id = $1 returning ${SELECTED}`,
  { runBy: ['app'] },
);

/** $2 hours. */
export const SET_SESSION_CHANGE_HOURS = statement(
  'set session change hours',
  COLUMNS,
  `update practices set session_change_hours = $2 where id = $1 returning ${SELECTED}`,
  { runBy: ['app'] },
);

/** $2 whether. */
export const SET_ASKS_SIGNATURE = statement(
  'set whether clients are asked to sign',
  COLUMNS,
  `update practices set asks_signature = $2 where id = $1 returning ${SELECTED}`,
  { runBy: ['app'] },
);

/** $2 whether. */
export const SET_MESSAGES_ON = statement(
  'set whether messages are on',
  COLUMNS,
  `update practices set messages_on = $2 where id = $1 returning ${SELECTED}`,
  { runBy: ['app'] },
);

/** $2 megabytes of all files, null for as many as the server allows; $3 of one file. */
export const SET_FILE_LIMITS = statement(
  'set limits of files',
  COLUMNS,
  `update practices set most_file_megabytes = $2, largest_file_megabytes = $3 where id = $1 returning ${SELECTED}`,
  { runBy: ['app'] },
);

/** Waits for everybody who is joining, so that the next statement sees them. */
export const LOCK_PRACTICE = statement(
  'lock practice',
  {},
  'select from practices where id = $1 for update',
  { runBy: ['app'] },
);

/**
 * Also on the members, whose foreign key includes both: lock the practice first. No row if another version is current. $2 version, $3 name, $4 time
 * zone or null, $5 name in emails or null: one that equals the name follows later changes of the name.
 */
export const RENAME_PRACTICE = statement(
  'rename practice',
  COLUMNS,
  `with renamed as (
     update practices set name = $3, time_zone = coalesce($4, time_zone), version = version + 1,
       email_name = nullif(coalesce($5, email_name), $3)
     where id = $1 and version = $2 returning ${SELECTED}),
   members_of_it as (
     update members m set practice_name = r.name, practice_zone = r."timeZone" from renamed r
     where m.practice_id = $1 and (m.practice_name, m.practice_zone) is distinct from (r.name, r."timeZone"))
   select * from renamed`,
  { runBy: ['app'] },
);

/**
 * What a new member takes from the practice, which cannot be renamed before the transaction ends. $2 the member who
 * invites, $3 account.
 */
export const PRACTICE_OF_NEW_MEMBER = statement(
  'practice of new member',
  { practiceName: 'text', practiceZone: 'text', inviterZone: 'text', isMember: 'bool' },
  `select p.name as "practiceName", p.time_zone as "practiceZone", m.time_zone as "inviterZone",
     exists (select from members e
       where e.practice_id = $1 and e.account_id = $3 and e.removed_at is null) as "isMember"
   from practices p join members m on m.practice_id = $1 and m.id = $2
   where p.id = $1 for key share of p`,
  { runBy: ['app'] },
);

/** $2 name, $3 time zone, $4 now. */
export const INSERT_PRACTICE = statement(
  'insert practice',
  {},
  'insert into practices (id, name, time_zone, created_at) values ($1, $2, $3, $4)',
  { runBy: ['app'] },
);

/** $2 the practice's key, wrapped by the master key. */
export const INSERT_PRACTICE_KEY = statement(
  'insert practice key',
  {},
  'insert into practice_keys (practice_id, wrapped) values ($1, $2)',
  { runBy: ['app'] },
);

/** No row for anybody who is not current staff. $2 member. */
export const LOCK_STAFF = statement(
  'lock staff',
  { id: 'uuid' },
  `select id from members where practice_id = $1 and id = $2 and role in ('OWNER', 'COACH')
     and removed_at is null for no key update`,
  { runBy: ['app'] },
);

/**
 * All owners, always in the same order, so that two owners who leave at the same time cannot both succeed; and $2, if a
 * coach. Until the transaction ends, no row is added that refers to them: a removal changes a column that notes copy.
 */
export const LOCK_OWNERS_AND_COACH = statement(
  'lock owners and a coach',
  { id: 'uuid', accountId: 'uuid', role: as<'OWNER' | 'COACH'>('text') },
  `select id, account_id as "accountId", role from members
   where practice_id = $1 and removed_at is null
     and (role = 'OWNER' or (role = 'COACH' and id = $2)) order by id for update`,
  { runBy: ['app'] },
);

/** Foreign keys make sure that notes and their addenda say whether the author has left. $2 member, $3 now. */
export const REMOVE_MEMBER = statement(
  'remove member',
  {},
  `with note as (
     update notes set author_left = true where practice_id = $1 and author_id = $2),
   addendum as (
     update addenda set note_author_left = true where practice_id = $1 and note_author_id = $2)
   update members set removed_at = $3 where practice_id = $1 and id = $2`,
  { runBy: ['sharing'] },
);

/** $2 member. */
export const COUNT_COACHED = statement(
  'count coached clients',
  { count: 'int4' },
  `select count(*)::int as count from clients
   where practice_id = $1 and coach_id = $2 and archived_at is null`,
);

/** $2 members; removed members are omitted. */
export const STAFF_ADDRESSES = statement(
  'staff addresses',
  { email: 'text', practice: 'text' },
  `select m.email, ${practiceNameInEmails('p')} as practice from members m join practices p on p.id = m.practice_id
   where m.practice_id = $1 and m.id = any($2) and m.removed_at is null and ${wantsEmails('m', '$3')} order by m.id`,
);

/** Turns emails of kind $3 on ($4) or off for member $2 of practice $1. */
export const TURN_EMAILS = statement(
  'turn emails on or off',
  {},
  `update members set emails_off = array_remove(emails_off, $3) || case when $4 then '{}' else array[$3] end
   where practice_id = $1 and id = $2`,
  { runBy: ['app'] },
);

/** $2 the caller's member. */
export const STAFF = statement(
  'staff',
  {
    practiceId: 'uuid',
    id: 'uuid',
    name: 'text',
    email: 'text',
    role: as<'OWNER' | 'COACH'>('text'),
    you: 'bool',
    takesReplies: 'bool',
    clientCount: 'int4',
  },
  `select m.practice_id as "practiceId", m.id, m.name, m.email, m.role, m.id = $2 as you, m.takes_replies as "takesReplies",
     (select count(*) from clients c where c.practice_id = $1 and c.coach_id = m.id
        and c.archived_at is null)::int as "clientCount"
   from members m
   where m.practice_id = $1 and m.role in ('OWNER', 'COACH') and m.removed_at is null
   order by m.role desc, m.id`,
);

/** $2 member, $3 now, $4 the member of staff whose address they are shown. */
export const END_MEMBER_ACCESS = statement(
  'end access of a member',
  { id: 'uuid' },
  `update members m set access_ended_at = $3,
     access_contact = (select a.email from members a where a.practice_id = $1 and a.id = $4)
   where m.practice_id = $1 and m.id = $2 and m.access_ended_at is null returning m.id`,
  { runBy: ['app'] },
);

/** $2 member. */
export const RESTORE_MEMBER_ACCESS = statement(
  'restore access of a member',
  { id: 'uuid' },
  `update members set access_ended_at = null, access_contact = null
   where practice_id = $1 and id = $2 and access_ended_at is not null returning id`,
  { runBy: ['app'] },
);
