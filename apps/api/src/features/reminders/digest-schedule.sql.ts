import { statement } from '../../platform/database/statement.js';

/** The time of day of a client who has never set one: the evening, when there is time to look. */
export const DEFAULT_TIME = '18:00';

/** The next digest of client $2 in practice $1 is due at $3; a job is enqueued for it. */
export const SCHEDULE_DIGEST = statement(
  'schedule digest',
  {},
  `with due as (
     insert into digest_schedule (practice_id, client_id, due_at) values ($1, $2, $3)
     on conflict (practice_id, client_id) do update set due_at = excluded.due_at)
   select from enqueue_job('make_digests', null, $3)`,
);

/** As `SCHEDULE_DIGEST`, but does nothing if no digest is scheduled. */
export const RESCHEDULE_DIGEST = statement(
  'reschedule digest',
  {},
  `with due as (
     update digest_schedule set due_at = $3 where practice_id = $1 and client_id = $2 returning due_at)
   select from due cross join lateral enqueue_job('make_digests', null, due_at)`,
);

/** At what time of day client $2 of practice $1 gets digests, and in which time zone. */
export const DIGEST_TIME = statement(
  'time of digests',
  { at: 'text', zone: 'text' },
  `select coalesce(r.at, '${DEFAULT_TIME}') as at, c.time_zone as zone from clients c
   left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
   where c.practice_id = $1 and c.id = $2`,
);
