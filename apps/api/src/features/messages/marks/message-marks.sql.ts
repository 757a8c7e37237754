import { statement } from '../../../platform/database/statement.js';

/**
 * The client $2 in practice $1 and their coach, if each of them lets the other see what they have read. Neither can take that back before
 * the transaction ends.
 */
export const BOTH_SHOW_READING = statement(
  'both show reading',
  { memberId: 'uuid', coachId: 'uuid' },
  `select a.id as "memberId", b.id as "coachId"
   from clients c
   join message_settings a on a.practice_id = $1 and a.id = c.member_id and a.shows_reading
   join message_settings b on b.practice_id = $1 and b.id = c.coach_id and b.shows_reading
   where c.practice_id = $1 and c.id = $2
   for key share of a, b`,
  { runBy: ['app'] },
);

/** Client $2 in practice $1 (member $3) has read messages up to $5, or their coach $4 has up to $6. Neither moves back. */
export const MOVE_MARKS = statement(
  'move marks of a thread',
  {},
  `insert into message_marks as k
     (practice_id, client_id, member_id, coach_id, client_shows, coach_shows, read_by_client, read_by_coach)
   values ($1, $2, $3, $4, true, true, $5::timestamptz, $6::timestamptz)
   on conflict (practice_id, client_id) do update set read_by_client = greatest(k.read_by_client, excluded.read_by_client),
     read_by_coach = greatest(k.read_by_coach, excluded.read_by_coach)`,
  { runBy: ['app'] },
);
