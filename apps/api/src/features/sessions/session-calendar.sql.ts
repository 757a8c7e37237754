import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { busyTimesOf, type BusyTimeType } from '../busy-times/index.js';
import { heldIn } from './booking/booking.sql.js';
import { firstOfTwins } from './joint-twin.sql.js';
import { COLUMNS, visibleSessions } from './sessions.sql.js';
import type { HeldTimeType } from './session.type.js';

/** More than a calendar shows: days outside of it are read, too. */
const MOST = 2_500;

const sessionColumns = Object.keys(COLUMNS)
  .map((name) => `s."${name}"`)
  .join(', ');

/** The times of leads `l`, in order, as JSON. */
const HELD = `coalesce(json_agg(json_build_object('coachId', l.coach_id, 'startsAt', l.starts_at, 'endsAt', l.ends_at)
  order by l.starts_at, l.coach_id), '[]')`;

/**
 * The calendar of member $5 of practice $1, in one statement, because it is open all day: the sessions from $2 to $3 that were not cancelled, in
 * order of their start, as far as the caller can see them; $4 coach or null. A joint session is there once. No session is longer than
 * eight hours. The first row also has the time zone of the reader, when coach $6 is busy somewhere else, and which of their own times new people
 * hold at $7, if the calendar includes them. Without sessions, that is the only row.
 */
export const SESSIONS_IN_CALENDAR = statementByRole(
  'sessions in a calendar',
  {
    ...COLUMNS,
    readerTimeZone: 'text?',
    busyTimes: as<BusyTimeType[] | null>('json'),
    heldTimes: as<HeldTimeType[] | null>('json'),
  },
  (
    ctx,
  ) => `select ${sessionColumns}, case when s.place_in_calendar is null or s.place_in_calendar = 1 then r.time_zone end as "readerTimeZone",
     case when s.place_in_calendar is null or s.place_in_calendar = 1 then ${busyTimesOf('$6', '$2', '$3')} end as "busyTimes",
     case when s.place_in_calendar is null or s.place_in_calendar = 1 then
       (select ${HELD} from leads l
        where l.practice_id = $1 and l.coach_id = $5 and ($4::uuid is null or l.coach_id = $4)
          and ${heldIn('$7', '$2', '$3')}) end as "heldTimes"
   from members r
   left join lateral (
     select v.*, row_number() over (order by v."startsAt", v.id) as place_in_calendar
     from (${visibleSessions(ctx)}
       and s.starts_at > $2::timestamptz - interval '8 hours' and s.ends_at > $2
       and s.starts_at < $3::timestamptz and s.status <> 'CANCELLED'
       and ($4::uuid is null or s.coach_id = $4) and ${firstOfTwins('s')}
       order by s.starts_at, s.id limit ${MOST}) v) s on true
   where r.practice_id = $1 and r.id = $5
   order by s."startsAt", s.id`,
  ['OWNER', 'COACH'],
);

/**
 * For owners, about coach $2 of practice $1, or all: times from $3 to $4 that new people hold at $5. Only the coach can read who they are, so
 * the role that books answers, which sees nothing but times.
 */
export const HELD_TIMES = statement(
  'held times of coaches',
  { times: as<HeldTimeType[]>('json') },
  `select ${HELD} as times from leads l where l.practice_id = $1 and ($2::uuid is null or l.coach_id = $2) and ${heldIn('$5', '$3', '$4')}`,
  { runBy: ['booking'] },
);
