import type { CallerRole } from '../../platform/database/statement.js';
import { assertNever } from '@footing/kernel';
import { coachedByCaller } from '../people/index.js';
import type { ConsentPurpose } from './consent.type.js';

const COLUMNS: Record<ConsentPurpose, string> = {
  CHECK_INS: 'shares_check_ins',
  CONTACT_LOG: 'shares_contact_log',
  MESSAGES: 'shares_messages',
  REFLECTIONS: 'shares_reflections',
  SUPERVISOR: 'supervised',
  REMINDERS_MAIL: 'reminders_agreed',
};

/** The condition that the client `c`, or another alias, consents to a purpose now. Row-level security repeats it. */
export const consented = (purpose: `${ConsentPurpose}`, alias = 'c'): string =>
  `${alias}.${COLUMNS[purpose]}`;

/**
 * The condition that the caller, who sees the client `c`, may read the client's data of a purpose; without a purpose, what
 * the client shares one by one. A coach needs consent for the purpose, an owner who is not the coach `SUPERVISOR` too.
 * It takes no values, and its text depends on the role only. Row-level security repeats it.
 */
export function mayRead(ctx: CallerRole, purpose: `${ConsentPurpose}` | null, alias = 'c'): string {
  const said = purpose ? consented(purpose, alias) : 'true';
  const { role } = ctx.db.scope;
  switch (role) {
    case 'CLIENT':
      return 'true';
    case 'COACH':
      return said;
    case 'OWNER':
      return `(${said} and (${coachedByCaller(alias)} or ${consented('SUPERVISOR', alias)}))`;
    case 'SYSTEM':
    case 'NOBODY':
      return 'false';
    default:
      return assertNever(role);
  }
}
