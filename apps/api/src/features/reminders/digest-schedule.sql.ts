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

/** The next digests of clients $2 in practice $1 are due at $3. Does nothing for a client without scheduled digests. */
export const RESCHEDULE_DIGESTS = statement(
  'reschedule digests',
  {},
  `with due as (
     update digest_schedule s set due_at = n.due_at
     from unnest($2::uuid[], $3::timestamptz[]) as n (client_id, due_at)
     where s.practice_id = $1 and s.client_id = n.client_id returning s.due_at)
   select from (select distinct due_at from due) d cross join lateral enqueue_job('make_digests', null, d.due_at)`,
);

/** At what time of day client $2 of practice $1 gets digests, and in which time zone. */
export const DIGEST_TIME = statement(
  'time of digests',
  { at: 'text', zone: 'text' },
  `select coalesce(r.at, '${DEFAULT_TIME}') as at, c.time_zone as zone from clients c
   left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
   where c.practice_id = $1 and c.id = $2`,
);
