import type { Availability, Busy } from '@footing/calendar';
import { as, statement } from '../../../platform/database/statement.js';

const BOOKING = { runBy: ['booking'] } as const;

/** Who the client books with, and by which rules. $2 client, $3 now. */
export const BOOKING_FACTS = statement(
  'booking facts',
  { coachId: 'uuid', coachZone: 'text', archived: 'bool', changeHours: 'int4', upcoming: 'int4' },
  `select c.coach_id as "coachId", m.time_zone as "coachZone", c.archived_at is not null as archived,
     p.session_change_hours as "changeHours",
     (select count(*)::int4 from sessions s where s.practice_id = $1 and s.client_id = $2 and s.status = 'PLANNED'
        and s.booked_by = 'CLIENT' and s.starts_at > $3) as upcoming
   from clients c
   join members m on m.practice_id = $1 and m.id = c.coach_id
   join practices p on p.id = $1
   where c.practice_id = $1 and c.id = $2`,
);

/** The hours of a coach as they are stored. `link`: what their sessions have if nobody enters another one; sealed. */
interface StoredHours extends Omit<Availability, 'zone'> {
  link: string;
}

/** The condition that the lead `l` holds its time at some moment, if that reaches into a span. The arguments are parameters. */
export const heldIn = (now: string, from: string, to: string): string =>
  `l.held_until > ${now} and l.ends_at > ${from} and l.starts_at < ${to}`;

/**
 * The hours of coach $2 of practice $1, null if they have set none, and what they have from $3 until $4: sessions from two days before,
 * without the sessions $5 and the other partners' of joint ones; and times that new people asked for, as far as they are held at $6. A
 * joint session is there once. Nobody else decides when a coach is busy:
 * a further source is one more part of the `union all`, with a grant for `footing_booking` and a `kind` in `@footing/calendar`.
 */
export const COACH_TIMES = statement(
  'times of a coach',
  {
    hours: as<StoredHours | null>('json'),
    busy: as<Busy[]>('json'),
  },
  `select json_agg(json_build_object('weekly', a.weekly, 'exceptions', a.exceptions, 'noticeMinutes', a.notice_minutes,
       'daysAhead', a.days_ahead, 'maxPerDay', a.max_per_day, 'bufferMinutes', a.buffer_minutes,
       'link', a.link)) -> 0 as hours,
     (select coalesce(json_agg(json_build_object('from', extract(epoch from b.starts_at) * 1000,
         'to', extract(epoch from b.ends_at) * 1000, 'bufferBefore', b.before, 'bufferAfter', b.after,
         'kind', b.kind)), '[]')
      from (
        select distinct on (coalesce(s.joint_id, s.id)) s.starts_at, s.ends_at, s.buffer_before as before,
          s.buffer_after as after, 'SESSION' as kind
        from sessions s
        where s.practice_id = $1 and s.coach_id = $2 and s.status in ('PLANNED', 'HELD')
          and s.starts_at > $3::timestamptz - interval '2 days' and s.starts_at < $4 and s.id <> all($5::uuid[])
          and not exists (select from sessions o where o.practice_id = $1 and o.id = any($5::uuid[]) and o.joint_id = s.joint_id)
        union all
        select l.starts_at, l.ends_at, l.buffer_before, l.buffer_after, 'ASKED' from leads l
        where l.practice_id = $1 and l.coach_id = $2 and ${heldIn('$6', '$3', '$4')}
        union all
        select x.starts_at, x.ends_at, 0, 0, 'AWAY' from coach_absences x
        where x.practice_id = $1 and x.member_id = $2 and x.ends_at > $3 and x.starts_at < $4
        union all
        select lower(t), upper(t), 0, 0, 'BUSY' from busy_times o, unnest(o.times) t
        where o.practice_id = $1 and o.coach_id = $2 and upper(t) > $3 and lower(t) < $4) b) as busy
   from coach_availability a where a.practice_id = $1 and a.id = $2`,
  { runBy: ['app', 'booking'] },
);

/**
 * $2 id, $3 now, $4 client, $5 coach, $6 type, $7 start, $8 minutes, $9 and $10 minutes that stay free before and after, $11 place,
 * $12 link.
 */
export const INSERT_BOOKING = statement(
  'insert booking',
  {},
  `insert into sessions (practice_id, id, created_at, client_id, coach_id, type_id, starts_at, ends_at, minutes, buffer_before,
     buffer_after, place, link, status, version, booked_by)
   values ($1, $2, $3, $4, $5, $6, $7, $7::timestamptz + make_interval(mins => $8), $8, $9, $10, $11, $12, 'PLANNED', 1, 'CLIENT')`,
  BOOKING,
);

const NO_REQUEST = `asked = null, asked_for = null, asked_at = null, asked_answer = null, answered_at = null`;

/** $2 session, $3 start. */
export const MOVE_BOOKING = statement(
  'move booking',
  { id: 'uuid' },
  `update sessions set starts_at = $3, ends_at = $3::timestamptz + make_interval(mins => minutes), version = version + 1, ${NO_REQUEST}
   where practice_id = $1 and id = $2 returning id`,
  BOOKING,
);

/** $2 session. */
export const CANCEL_BOOKING = statement(
  'cancel booking',
  { id: 'uuid' },
  `update sessions set status = 'CANCELLED', version = version + 1, ${NO_REQUEST} where practice_id = $1 and id = $2 returning id`,
  BOOKING,
);

/** $2 session, $3 what, $4 start or null, $5 now. */
export const ASK_FOR_CHANGE = statement(
  'ask to change a session',
  { id: 'uuid' },
  `update sessions set asked = $3, asked_for = $4, asked_at = $5, asked_answer = null, answered_at = null, version = version + 1
   where practice_id = $1 and id = $2 returning id`,
  BOOKING,
);

/** $2 session. */
export const TAKE_BACK_REQUEST = statement(
  'take back a request about a session',
  { id: 'uuid' },
  `update sessions set ${NO_REQUEST}, version = version + 1 where practice_id = $1 and id = $2 returning id`,
  BOOKING,
);
