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
