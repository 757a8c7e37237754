import { statement } from '../../../platform/database/statement.js';

/** Where emails about sessions to member $2 of practice $1 go, who is client $3 or staff. */
export const SESSION_ADDRESS = statement(
  'address of emails about sessions',
  { address: 'text' },
  `select coalesce((select c.email from clients c where c.practice_id = $1 and c.id = $3), m.email) as address
   from members m where m.practice_id = $1 and m.id = $2`,
);
