import { statement } from '../../platform/database/statement.js';
import { replyAddressOf } from '../emails/index.js';
import { DEFAULT_TIME } from './digest-schedule.sql.js';

const WORKER = { runBy: ['app'] } as const;

/** The first $2 digests of all practices that are due at $1, those of a practice together. */
export const DUE_DIGESTS = statement(
  'due digests',
  { practiceId: 'uuid', clientId: 'uuid' },
  `select practice_id as "practiceId", client_id as "clientId" from digest_schedule
   where due_at <= $1 order by due_at, practice_id, client_id limit $2`,
  WORKER,
);

/** The practices of the first $2 digests that are due at $1, in the order in which they are due. */
export const PRACTICES_WITH_DUE_DIGESTS = statement(
  'practices with due digests',
  { id: 'uuid' },
  `select practice_id as id from (
     select practice_id, due_at from digest_schedule where due_at <= $1
     order by due_at, practice_id, client_id limit $2) d
   group by practice_id order by min(due_at), practice_id`,
  WORKER,
);

/** Enqueues a job for the digests of each practice. $1 practices, $2 when. */
export const ENQUEUE_PRACTICES = statement(
  'enqueue digests of practices',
  {},
  `select from unnest($1::uuid[]) as p (id), enqueue_job('make_practice_digests', p.id, $2)`,
  WORKER,
);

/** The next $4 digests of practice $1 that are due at $2, after client $3. */
export const DUE_DIGESTS_OF_PRACTICE = statement(
  'due digests of practice',
  { practiceId: 'uuid', clientId: 'uuid' },
  `select practice_id as "practiceId", client_id as "clientId" from digest_schedule
   where practice_id = $1 and due_at <= $2 and ($3::uuid is null or client_id > $3)
   order by client_id limit $4`,
  WORKER,
);

/** Whether the client agreed to emails at their current address. */
const BY_EMAIL = `(c.reminders_agreed and coalesce(r.address = c.email, false))`;

/** The recipient, if they agreed to emails at their current address, or said that a device may tell of digests at $3. */
const recipient = (which: string): string => `
from clients c
left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
join members own on own.practice_id = c.practice_id and own.id = c.member_id and own.removed_at is null
join members m on m.practice_id = c.practice_id and m.id = c.coach_id
where c.practice_id = $1 and ${which} and c.archived_at is null
  and (${BY_EMAIL} or exists (select from push_devices d where d.practice_id = $1 and d.client_id = c.id
    and 'DIGEST' = any(d.kinds) and d.safe_until > $3))`;

/** How to reach clients $2 of practice $1 at $3, locked. No row for one who did not consent, or who is locked already. */
export const LOCK_RECIPIENTS = statement(
  'lock recipients of digests',
  {
    clientId: 'uuid',
    memberId: 'uuid',
    byEmail: 'bool',
    remindersAgreed: 'bool',
    at: 'text',
    timeZone: 'text',
    to: 'text',
    coach: 'text',
    replyTo: 'text?',
    since: 'timestamptz',
  },
  `
select c.id as "clientId", own.id as "memberId", ${BY_EMAIL} as "byEmail", c.reminders_agreed as "remindersAgreed",
  coalesce(r.at, '${DEFAULT_TIME}') as at, c.time_zone as "timeZone", c.email as "to", m.name as coach,
  ${replyAddressOf('m')} as "replyTo",
  greatest(c.last_heard_at,
    (select max(d.created_at) from digests d where d.practice_id = $1 and d.client_id = c.id),
    (select max(o.created_at) from consents o
     where o.practice_id = $1 and o.client_id = c.id and o.purpose = 'REMINDERS_MAIL')) as since
${recipient('c.id = any($2)')} order by c.id for share of c skip locked`,
  WORKER,
);

/** The scheduled digests of clients $2 in practice $1 that are due at $3, locked. No row for one that another worker has locked. */
export const LOCK_DUE_DIGESTS = statement(
  'lock due digests',
  { clientId: 'uuid', dueAt: 'timestamptz' },
  `
select client_id as "clientId", due_at as "dueAt" from digest_schedule
where practice_id = $1 and client_id = any($2) and due_at <= $3
order by client_id for no key update skip locked`,
  WORKER,
);

/** Removes clients $2 of practice $1 from the schedule who are no recipients at $3, as opposed to those that are locked elsewhere. */
export const END_DIGESTS_WITHOUT_RECIPIENT = statement(
  'end digests without recipient',
  {},
  `delete from digest_schedule s where s.practice_id = $1 and s.client_id = any($2)
     and not exists (select ${recipient('c.id = s.client_id')})`,
  WORKER,
);

/**
 * The digests of clients $2 in practice $1 that were just locked are due next at $3. Without jobs, which the job of every
 * minute makes superfluous: workers would wait for each other to replace the same one.
 */
export const MOVE_DIGESTS = statement(
  'move digests',
  {},
  `update digest_schedule s set due_at = n.due_at from unnest($2::uuid[], $3::timestamptz[]) as n (client_id, due_at)
   where s.practice_id = $1 and s.client_id = n.client_id`,
  WORKER,
);

/** Forgets the digests of clients $2 in practice $1 that were made for days before $3. */
export const DELETE_OLD_DIGESTS = statement(
  'delete old digests',
  {},
  'delete from digests where practice_id = $1 and client_id = any($2) and on_day < $3',
  WORKER,
);
