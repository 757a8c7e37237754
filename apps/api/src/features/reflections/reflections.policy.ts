import type { CallerRole } from '../../platform/database/statement.js';
import { mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';

/** Condition on a reflection `r` of a client `c`: the client's own, and for staff what is shared. */
export function reflectionsVisibleTo(ctx: CallerRole): string {
  const shared = ctx.db.scope.role === 'CLIENT' ? '' : 'and r.shared';
  return `${clientsVisibleTo(ctx, 'c')} ${shared} and ${mayRead(ctx, 'REFLECTIONS')}`;
}
