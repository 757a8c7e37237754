const OWNER = `(select current_setting('app.role', true) = 'OWNER')`;

/**
 * The condition that staff read a client's row: of clients of their own by the purpose's word, where there is one; of
 * others an owner, by the supervisor's too. Worked out once a statement.
 */
export function readable(purpose: string | null): string {
  return `client_id in (
    select k.id from clients k
    where k.practice_id = PRACTICE and STAFF and (k.coach_id = MEMBER or ${OWNER})
      and ${purpose ? said(purpose) : 'true'} and (k.coach_id = MEMBER or ${said('SUPERVISOR')}))`;
}

/** The latest word of the client `k`. */
const said = (purpose: string): string =>
  `coalesce((select o.granted from consents o
     where o.practice_id = k.practice_id and o.client_id = k.id
       and o.purpose = '${purpose}' order by o.number desc limit 1), false)`;
