/**
 * Whom outreach of a client `c` is about, as a scalar: the person of the running plan, else the current one. It takes
 * no values but perhaps that of the practice.
 */
export const aboutPersonColumn = (client = 'c', practice = `${client}.practice_id`): string =>
  `coalesce((select q.person_id from plans q
     where q.practice_id = ${practice} and q.client_id = ${client}.id and q.ended_at is null),
    ${client}.other_person_id)`;
