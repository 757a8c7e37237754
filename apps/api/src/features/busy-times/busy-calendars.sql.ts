import { as, statement } from '../../platform/database/statement.js';
import type { BusyTimeType } from './busy-calendar.type.js';

const WORKER = { runBy: ['app'] } as const;

/** Reads the calendars that are due at $1. */
export const ENQUEUE_READING = statement(
  'enqueue reading of busy calendars',
  {},
  `select from enqueue_job('read_busy_calendars', null, $1)`,
  WORKER,
);

/** The first $2 calendars of all practices that are due at $1. */
export const DUE_BUSY_CALENDARS = statement(
  'due busy calendars',
  { practiceId: 'uuid', id: 'uuid' },
  `select practice_id as "practiceId", id from busy_calendars where due_at <= $1 order by due_at, practice_id, id limit $2`,
  WORKER,
);

/** Takes on calendar $2 of practice $1, which is due at $3, until $4. No row if another process has done so. */
export const CLAIM_BUSY_CALENDAR = statement(
  'claim busy calendar',
  {
    id: 'uuid',
    coachId: 'uuid',
    address: 'text',
    etag: 'text?',
    lastModified: 'text?',
    readAt: 'timestamptz?',
    failures: 'int4',
  },
  `update busy_calendars set due_at = $4 where practice_id = $1 and id = $2 and due_at <= $3
   returning id, coach_id as "coachId", address, etag, last_modified as "lastModified", read_at as "readAt", failures`,
  WORKER,
);

/** For calendar $2 of coach $3 in practice $1: their zone, and when busy times were last worked out. No row for a removed member. */
export const READING_FACTS = statement(
  'facts for reading a busy calendar',
  { zone: 'text', workedOutAt: 'timestamptz?' },
  `select m.time_zone as zone, t.created_at as "workedOutAt" from members m
   left join busy_times t on t.practice_id = $1 and t.id = $2
   where m.practice_id = $1 and m.id = $3 and m.removed_at is null`,
  WORKER,
);

/** Replaces the busy times of calendar $2, of coach $3 in practice $1. $4 now, $5 the times. */
export const REPLACE_BUSY_TIMES = statement(
  'replace busy times',
  {},
  `insert into busy_times (practice_id, id, coach_id, created_at, times) values ($1, $2, $3, $4, $5)
   on conflict (practice_id, id) do update set created_at = excluded.created_at, times = excluded.times`,
  WORKER,
);

/** Which of the ids $2 are those of sessions in practice $1, or of what two partners have together. */
export const OUR_ENTRIES = statement(
  'entries that came from here',
  { id: 'uuid', jointId: 'uuid?' },
  `select s.id, s.joint_id as "jointId" from sessions s
   where s.practice_id = $1 and (s.id = any($2::uuid[]) or s.joint_id = any($2::uuid[]))`,
  WORKER,
);

/**
 * When a coach of practice $1 is busy somewhere else in a span, in order, as JSON, and in which of their calendars. Times that overlap
 * are one. The arguments are parameters.
 */
export const busyTimesOf = (coach: string, from: string, to: string): string => `
  (select coalesce(json_agg(json_build_object('startsAt', lower(t), 'endsAt', upper(t), 'calendars',
     (select coalesce(json_agg(c.name order by c.created_at, c.id), '[]')
      from busy_times o join busy_calendars c on c.practice_id = o.practice_id and c.id = o.id
      where o.practice_id = $1 and o.coach_id = ${coach} and o.times && t)) order by lower(t)), '[]')
   from (select range_agg(r) as busy from busy_times o, unnest(o.times) r
         where o.practice_id = $1 and o.coach_id = ${coach} and upper(r) > ${from} and lower(r) < ${to}) b, unnest(b.busy) t)`;

/** Of coach $2 between $3 and $4. */
export const BUSY_TIMES_OF_COACH = statement(
  'busy times of a coach',
  { times: as<BusyTimeType[]>('json') },
  `select ${busyTimesOf('$2', '$3', '$4')} as times`,
  { runBy: ['app'] },
);
