import { statement, statementByRole } from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';

/** A linked client, if the caller may see them. $2 client. */
export const PARTNER = statementByRole(
  'linked partner',
  { id: 'uuid', name: 'text' },
  (ctx) =>
    `select c.id, c.name from clients c where c.practice_id = $1 and c.id = $2 and ${clientsVisibleTo(ctx, 'c')}`,
);

/** Whether client $2 of practice $1 is asked to work as a couple, or does. */
export const OPEN_COUPLE = statement(
  'open couple of a linked client',
  { id: 'uuid' },
  `select r.id from couple_partners r where r.practice_id = $1 and r.client_id = $2 and r.state <> 'ENDED'`,
  { runBy: ['app'] },
);
