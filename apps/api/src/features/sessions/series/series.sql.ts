import { statement } from '../../../platform/database/statement.js';

/**
 * The sessions and the time off of coach $2 in practice $1 that reach into $3 to $4, without the sessions $5. No session is longer than
 * eight hours.
 */
export const COACH_TAKEN = statement(
  'when a coach is taken',
  { startsAt: 'timestamptz', endsAt: 'timestamptz', isSession: 'bool' },
  `select s.starts_at as "startsAt", s.ends_at as "endsAt", true as "isSession" from sessions s
   where s.practice_id = $1 and s.coach_id = $2 and s.status in ('PLANNED', 'HELD')
     and s.starts_at > $3::timestamptz - interval '8 hours' and s.starts_at < $4 and s.id <> all($5::uuid[])
   union all
   select x.starts_at, x.ends_at, false from coach_absences x
   where x.practice_id = $1 and x.member_id = $2 and x.ends_at > $3 and x.starts_at < $4`,
  { runBy: ['app'] },
);
