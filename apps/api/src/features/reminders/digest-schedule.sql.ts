import { statement } from '../../platform/database/statement.js';

/** The time of day of a client who has never set one: the evening, when there is time to look. */
export const DEFAULT_TIME = '18:00';

/** The next digest of client $2 in practice $1 is due at $3. */
export const SCHEDULE_DIGEST = statement(
  'schedule digest',
  {},
  `insert into digest_schedule (practice_id, client_id, due_at) values ($1, $2, $3)
   on conflict (practice_id, client_id) do update set due_at = excluded.due_at`,
);

/** The next digest of client $2 in practice $1 is due at $3. No row for a client without scheduled digests. */
export const RESCHEDULE_DIGEST = statement(
  'reschedule digest',
  { id: 'uuid' },
  `update digest_schedule set due_at = $3 where practice_id = $1 and client_id = $2 returning client_id as id`,
);

/** Enqueues the job that makes the digests that are due at $1. */
export const ENQUEUE_DIGESTS = statement(
  'enqueue digests',
  {},
  `select from enqueue_job('make_digests', null, $1)`,
);

/** At what time of day client $2 of practice $1 gets digests, and in which time zone. */
export const DIGEST_TIME = statement(
  'time of digests',
  { at: 'text', zone: 'text' },
  `select coalesce(r.at, '${DEFAULT_TIME}') as at, c.time_zone as zone from clients c
   left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
   where c.practice_id = $1 and c.id = $2`,
);
