import { statement } from '../../../platform/database/statement.js';

/** The absence of the coach of client $2 in practice $1, if they are away at $3. */
export const ABSENCE_OF_OWN_COACH = statement(
  'absence of the own coach',
  { coachName: 'text', backOn: 'text', standInName: 'text?' },
  `select m.name as "coachName", a.back_on::text as "backOn", i.name as "standInName"
   from clients c
   join members m on m.practice_id = c.practice_id and m.id = c.coach_id
   join coach_absences a on a.practice_id = c.practice_id and a.member_id = c.coach_id
   left join members i on i.practice_id = a.practice_id and i.id = a.stand_in_id and i.removed_at is null
   where c.practice_id = $1 and c.id = $2 and a.starts_at <= $3 and a.ends_at > $3`,
);

/** All clients of coach $2 in practice $1, so that no follow-up is opened while the coach's stand-in changes. */
export const LOCK_CLIENTS_OF_COACH = statement(
  'lock clients of coach',
  {},
  'select from clients where practice_id = $1 and coach_id = $2 order by id for no key update',
  { runBy: ['app'] },
);

/** Stand-in $3, or null, for the follow-ups about clients of coach $2 in practice $1. */
export const SET_STAND_IN = statement(
  'set stand-in of follow-ups',
  {},
  `update follow_ups set stand_in_id = $3
   where practice_id = $1 and coach_id = $2 and stand_in_id is distinct from $3`,
  { runBy: ['app'] },
);
