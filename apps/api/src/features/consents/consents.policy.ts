import type { CallerRole } from '../../platform/database/statement.js';
import { assertNever } from '@footing/kernel';
import { coachedByCaller } from '../people/index.js';
import type { ConsentPurpose } from './consent.type.js';

/**
 * The condition that a client's latest decision on a purpose is yes; `client` is the column that names the client. It
 * takes no values. Row-level security repeats it.
 */
export const consented = (purpose: `${ConsentPurpose}`, client: string): string =>
  `coalesce((select o.granted from consents o
     where o.practice_id = $1 and o.client_id = ${client} and o.purpose = '${purpose}'
     order by o.number desc limit 1), false)`;

/**
 * The condition that the caller, who sees the client `c`, may read the client's data of a purpose; without a purpose, what
 * the client shares one by one. A coach needs consent for the purpose, an owner who is not the coach `SUPERVISOR` too.
 * It takes no values, and its text depends on the role only. Row-level security repeats it.
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
