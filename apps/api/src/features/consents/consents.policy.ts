import type { CallerRole } from '../../platform/database/statement.js';
import { assertNever } from '@footing/kernel';
import { coachedByCaller } from '../people/index.js';
import type { ConsentPurpose } from './consent.type.js';

/**
 * The condition that a client's latest word on a purpose is yes, for the column that names the client. It
 * takes no values. The policies of the tables in question say the same.
 */
export const consented = (purpose: `${ConsentPurpose}`, client: string): string =>
  `coalesce((select o.granted from consents o
     where o.practice_id = $1 and o.client_id = ${client} and o.purpose = '${purpose}'
     order by o.number desc limit 1), false)`;

/**
 * The condition that the caller may read what the client `c`, whom they see, keeps for a purpose; for none, what
 * the client shares piece by piece. The coach goes by the purpose's own word, an owner by the supervisor's too.
 * It takes no values, and its text differs by role alone. Row-level security says the same.
 */
export function mayRead(ctx: CallerRole, purpose: `${ConsentPurpose}` | null, alias = 'c'): string {
  const said = purpose ? consented(purpose, `${alias}.id`) : 'true';
  const { role } = ctx.db.scope;
  switch (role) {
    case 'CLIENT':
      return 'true';
    case 'COACH':
      return said;
    case 'OWNER':
      return `(${said} and (${coachedByCaller(alias)} or ${consented('SUPERVISOR', `${alias}.id`)}))`;
    case 'SYSTEM':
    case 'NOBODY':
      return 'false';
    default:
      return assertNever(role);
  }
}
