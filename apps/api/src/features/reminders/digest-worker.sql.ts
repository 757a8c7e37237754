import { statement } from '../../platform/database/statement.js';
import { replyAddressOf } from '../emails/index.js';
import { consented } from '../consents/index.js';

const WORKER = { runBy: ['app'] } as const;

/** The next $4 digests of all practices that are due at $1, after the one at ($2, $3). */
export const DUE_DIGESTS = statement(
  'due digests',
  { practiceId: 'uuid', clientId: 'uuid', dueAt: 'timestamptz' },
  `select practice_id as "practiceId", client_id as "clientId", due_at as "dueAt" from digest_schedule
   where due_at <= $1 and ($2::timestamptz is null or (due_at, client_id) > ($2, $3::uuid))
   order by due_at, client_id limit $4`,
  WORKER,
);

/** The recipient, if they agreed to emails at their current address. */
const RECIPIENT = `
from clients c
join reminders r on r.practice_id = c.practice_id and r.client_id = c.id and r.address = c.email
join members own on own.practice_id = c.practice_id and own.id = c.member_id and own.removed_at is null
join members m on m.practice_id = c.practice_id and m.id = c.coach_id
where c.practice_id = $1 and c.id = $2 and c.archived_at is null and ${consented('REMINDERS_MAIL', 'c.id')}`;

/** How to write to client $2 of practice $1, locked. No row if they did not consent, or if the client is locked already. */
export const LOCK_RECIPIENT = statement(
  'lock recipient of digest',
  {
    at: 'text',
    timeZone: 'text',
    to: 'text',
    coach: 'text',
    replyTo: 'text?',
    since: 'timestamptz',
  },
  `
select r.at, c.time_zone as "timeZone", c.email as "to", m.name as coach, ${replyAddressOf('m')} as "replyTo",
  greatest(c.last_heard_at,
    (select max(d.created_at) from digests d where d.practice_id = $1 and d.client_id = c.id),
    (select max(o.created_at) from consents o
     where o.practice_id = $1 and o.client_id = c.id and o.purpose = 'REMINDERS_MAIL')) as since
${RECIPIENT} for share of c skip locked`,
  WORKER,
);

/** The scheduled digest of client $2 in practice $1, locked, if it is due at $3. No row if another worker has locked it. */
export const LOCK_DUE_DIGEST = statement(
  'lock due digest',
  { dueAt: 'timestamptz' },
  `
select due_at as "dueAt" from digest_schedule where practice_id = $1 and client_id = $2 and due_at <= $3
for no key update skip locked`,
  WORKER,
);

/** One row if there is no recipient, as opposed to one whose row another transaction has locked. */
export const NO_RECIPIENT = statement(
  'no recipient of digest',
  {},
  `select where not exists (select ${RECIPIENT})`,
  WORKER,
);
