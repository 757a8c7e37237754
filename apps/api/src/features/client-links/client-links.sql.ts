import { statementByRole } from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';

/** A linked client, if the caller may see them. $2 client. */
export const PARTNER = statementByRole(
  'linked partner',
  { id: 'uuid', name: 'text' },
  (ctx) =>
    `select c.id, c.name from clients c where c.practice_id = $1 and c.id = $2 and ${clientsVisibleTo(ctx, 'c')}`,
);
