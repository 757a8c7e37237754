import { statement } from '../../platform/database/statement.js';

/**
 * The client must be locked: who coaches them, and who stands in, is copied. Opens follow-up $2 of kind $5 about client $3 in practice $1 at $4, unless one of that kind is open. $6 who opens it,
 * $7 the colleague it is passed to or null, $8 whether the client's coach has been emailed already.
 */
export const OPEN_FOLLOW_UP = statement(
  'open follow-up',
  {},
  `insert into follow_ups (practice_id, id, client_id, created_at, kind, opened_by, assignee_id, told, coach_id,
     stand_in_id)
   select c.practice_id, $2, c.id, $4, $5, $6, $7, case when $8 then array[c.coach_id] else '{}' end, c.coach_id,
     a.stand_in_id
   from clients c left join coach_absences a on a.practice_id = c.practice_id and a.member_id = c.coach_id
   where c.practice_id = $1 and c.id = $3 and (c.archived_at is null or $5 = 'NEW_START')
   on conflict (practice_id, client_id, kind) where acknowledged_at is null do nothing`,
);

/** Passes the open follow-up of kind $3 about client $2 in practice $1 to member $4, who is then emailed. */
export const PASS_FOLLOW_UP = statement(
  'pass follow-up',
  {},
  `update follow_ups set assignee_id = $4, told = '{}'
   where practice_id = $1 and client_id = $2 and kind = $3 and acknowledged_at is null
     and assignee_id is distinct from $4`,
  { runBy: ['app'] },
);
