import type { Ctx } from '../../../platform/context/ctx.js';
import { clientsVisibleTo } from '../people.policy.js';

/** The condition that a row of `invitations i` is visible: an owner sees all, a coach those of their clients. */
export function invitationsVisibleTo(ctx: Ctx): string {
  if (ctx.actor.role === 'OWNER') return 'true';
  return `i.client_id in (select c.id from clients c where ${clientsVisibleTo(ctx)})`;
}
