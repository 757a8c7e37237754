/**
 * Whom outreach of a client `c` is about, as a scalar: the person of the running plan, else the current one. $1
 * practice.
 */
export const aboutPersonColumn = (client = 'c'): string =>
  `coalesce((select q.person_id from plans q
     where q.practice_id = $1 and q.client_id = ${client}.id and q.ended_at is null),
    ${client}.other_person_id)`;
