import type { ConsentPurpose } from './consent.type.js';

/**
 * The condition that a client's latest word on a purpose is yes, for the column that names the client. It
 * takes no values. The policies of the tables in question say the same.
 */
export const consented = (purpose: `${ConsentPurpose}`, client: string): string =>
  `coalesce((select o.granted from consents o
     where o.practice_id = $1 and o.client_id = ${client} and o.purpose = '${purpose}'
     order by o.number desc limit 1), false)`;
