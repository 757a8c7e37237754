import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { TOUCH_LAST_ACTIVE } from './client-updates.sql.js';
import { Client } from './client.entity.js';

/** Updates a client that the caller has locked, and returns the new row. */
export async function changeClient(
  ctx: Ctx,
  client: Client,
  patch: Partial<Client>,
): Promise<Client> {
  await ctx.db.of(Client).update({ id: client.id }, patch);
  return Object.assign(client, patch);
}

/** Records that the client was active, now or at the given moment. */
export function touchLastActive(ctx: Ctx, clientId: string, at = ctx.now): Promise<void> {
  return ctx.db.write(TOUCH_LAST_ACTIVE, [ctx.db.scope.practiceId, clientId, at]);
}

/** Stores for lists what the engine decided after the safety questions. */
export async function setOutreachPaused(
  ctx: Ctx,
  clientId: string,
  outreachPaused: boolean,
): Promise<void> {
  await ctx.db.of(Client).update({ id: clientId }, { outreachPaused });
}

/** Whether outreach always needs an approval by name. Callers publish `ApprovalChanged`. */
export async function setApprovalNeeded(
  ctx: Ctx,
  clientId: string,
  approvalNeeded: boolean,
): Promise<void> {
  const changed = await ctx.db.of(Client).update({ id: clientId }, { approvalNeeded });
  if (changed === 0) throw notFound();
}
