import type { Busy, DayHours, Hours } from '@footing/calendar';
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

/**
 * The hours of coach $2 of practice $1, and what they have from two days before $3 until $4, without session $5 if it is not null.
 * A joint session is there once. No row if the coach has set no hours.
 */
export const COACH_TIMES = statement(
  'times of a coach',
  {
    weekly: as<Hours[][]>('jsonb'),
    exceptions: as<DayHours[]>('jsonb'),
    noticeMinutes: 'int4',
    daysAhead: 'int4',
    maxPerDay: 'int4?',
    link: 'text',
    busy: as<Busy[]>('json'),
  },
  `select a.weekly, a.exceptions, a.notice_minutes as "noticeMinutes", a.days_ahead as "daysAhead",
     a.max_per_day as "maxPerDay", a.link,
     (select coalesce(json_agg(json_build_object('from', extract(epoch from b.starts_at) * 1000,
         'to', extract(epoch from b.ends_at) * 1000, 'bufferBefore', b.before, 'bufferAfter', b.after,
         'isSession', b.is_session)), '[]')
      from (
        select distinct on (coalesce(s.joint_id, s.id)) s.starts_at, s.ends_at, s.buffer_before as before,
          s.buffer_after as after, true as is_session
        from sessions s
        where s.practice_id = $1 and s.coach_id = $2 and s.status in ('PLANNED', 'HELD')
          and s.starts_at > $3::timestamptz - interval '2 days' and s.starts_at < $4 and s.id is distinct from $5
        union all
        select x.starts_at, x.ends_at, 0, 0, false from coach_absences x
        where x.practice_id = $1 and x.member_id = $2 and x.ends_at > $3 and x.starts_at < $4
        union all
        select lower(t), upper(t), 0, 0, false from busy_times o, unnest(o.times) t
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
