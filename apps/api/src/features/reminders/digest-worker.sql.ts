import { statement } from '../../platform/database/statement.js';
import { replyAddressOf } from '../emails/index.js';

const WORKER = { runBy: ['app'] } as const;

/** The next $5 digests of all practices that are due at $1, after the one at ($2, $3, $4), those of a practice together. */
export const DUE_DIGESTS = statement(
  'due digests',
  { practiceId: 'uuid', clientId: 'uuid', dueAt: 'timestamptz' },
  `select practice_id as "practiceId", client_id as "clientId", due_at as "dueAt" from digest_schedule
   where due_at <= $1 and ($2::timestamptz is null or (due_at, practice_id, client_id) > ($2, $3::uuid, $4::uuid))
   order by due_at, practice_id, client_id limit $5`,
  WORKER,
);

/** The recipient, if they agreed to emails at their current address. */
const recipient = (which: string): string => `
from clients c
join reminders r on r.practice_id = c.practice_id and r.client_id = c.id and r.address = c.email
join members own on own.practice_id = c.practice_id and own.id = c.member_id and own.removed_at is null
join members m on m.practice_id = c.practice_id and m.id = c.coach_id
where c.practice_id = $1 and ${which} and c.archived_at is null and c.reminders_agreed`;

/** How to write to clients $2 of practice $1, locked. No row for one who did not consent, or who is locked already. */
export const LOCK_RECIPIENTS = statement(
  'lock recipients of digests',
  {
    clientId: 'uuid',
    at: 'text',
    timeZone: 'text',
    to: 'text',
    coach: 'text',
    replyTo: 'text?',
    since: 'timestamptz',
  },
  `
select c.id as "clientId", r.at, c.time_zone as "timeZone", c.email as "to", m.name as coach,
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

/** Removes clients $2 of practice $1 from the schedule who are no recipients, as opposed to those that are locked elsewhere. */
export const END_DIGESTS_WITHOUT_RECIPIENT = statement(
  'end digests without recipient',
  {},
  `delete from digest_schedule s where s.practice_id = $1 and s.client_id = any($2)
     and not exists (select ${recipient('c.id = s.client_id')})`,
  WORKER,
);
