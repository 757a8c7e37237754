import { QUIET_HOURS } from '@footing/calendar';
import { statement } from '../../platform/database/statement.js';
import { replyAddressOf } from '../emails/index.js';
import { consented } from '../consents/index.js';
import { DEFAULT_TIME } from './digest-schedule.sql.js';

/** The email settings of client $2 in practice $1, and who writes to them. */
export const OWN_REMINDERS = statement(
  'own reminders',
  {
    at: 'text',
    to: 'text',
    coach: 'text',
    replyTo: 'text?',
    confirmed: 'bool',
    dayBefore: 'bool',
    hourBefore: 'bool',
    quietFrom: 'text',
    quietTo: 'text',
  },
  `
select coalesce(r.at, '${DEFAULT_TIME}') as at, c.email as "to", m.name as coach, ${replyAddressOf('m')} as "replyTo",
  coalesce(r.address = c.email, false) and ${consented('REMINDERS_MAIL')} as confirmed,
  coalesce(r.day_before, false) as "dayBefore", coalesce(r.hour_before, false) as "hourBefore",
  coalesce(r.quiet_from, '${QUIET_HOURS.from}') as "quietFrom", coalesce(r.quiet_to, '${QUIET_HOURS.to}') as "quietTo"
from clients c
join members m on m.practice_id = c.practice_id and m.id = c.coach_id
left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
where c.practice_id = $1 and c.id = $2`,
);

/** Records $4 as the address that client $2 of practice $1 consented to; $3 is the time of day if none is set yet. */
export const SET_ADDRESS = statement(
  'set address of reminders',
  {},
  `insert into reminders (practice_id, client_id, at, address) values ($1, $2, $3, $4)
   on conflict (practice_id, client_id) do update set address = excluded.address`,
);
