import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Client } from './client.entity.js';
import {
  ATTENTION_WORKED_OUT,
  MAKE_ATTENTION_DUE,
  MAKE_ATTENTION_DUE_IN_PRACTICE,
  MESSAGES_READ,
  TOUCH_LAST_ACTIVE,
} from './client-updates.sql.js';

/** Assigned with every change that can bring the coach a reason to look at the client, or a more urgent one. */
export const ATTENTION_DUE = { attentionDueAt: new Date(0) } as const;

/** Updates a client that the caller has locked, and returns the new row. */
export async function changeClient(
  ctx: Ctx,
  client: Client,
  patch: Partial<Client>,
): Promise<Client> {
  await ctx.db.of(Client).update({ id: client.id }, { ...patch, ...ATTENTION_DUE });
  return Object.assign(client, patch);
}

/** Records that the client was active, now or at the given moment. */
export function touchLastActive(ctx: Ctx, clientId: string, at = ctx.now): Promise<void> {
  return ctx.db.write(TOUCH_LAST_ACTIVE, [ctx.db.scope.practiceId, clientId, at]);
}

/** Records until when the calling client has read their messages. Null: they had read these before. */
export async function messagesRead(ctx: Ctx, to: Date): Promise<Date | null> {
  const { practiceId, clientId } = ctx.db.scope;
  const [moved] = await ctx.db.query(MESSAGES_READ, [practiceId, clientId, to, ctx.now]);
  return moved?.to ?? null;
}

/**
 * Makes the coach's Today work out again what it knows about the client. Always an update, so that it waits for whoever is
 * working it out from before the change.
 */
export function attentionDue(ctx: Ctx, clientId: string): Promise<void> {
  return ctx.db.write(MAKE_ATTENTION_DUE, [ctx.db.scope.practiceId, clientId]);
}

/** What Today knows about each of these clients holds until then, unless something changes. */
export function attentionWorkedOut(
  ctx: Ctx,
  found: readonly { clientId: string; dueAt: Date }[],
): Promise<void> {
  const ids = found.map(({ clientId }) => clientId);
  const moments = found.map(({ dueAt }) => dueAt);
  return ctx.db.write(ATTENTION_WORKED_OUT, [ctx.db.scope.practiceId, ids, moments]);
}

/** As `attentionDue`, for all clients of the practice. */
export async function attentionDueInPractice(ctx: Ctx): Promise<void> {
  await ctx.db.query(MAKE_ATTENTION_DUE_IN_PRACTICE, [ctx.db.scope.practiceId]);
}

/** Stores for lists what the engine decided after the safety questions. */
export async function setOutreachPaused(
  ctx: Ctx,
  clientId: string,
  outreachPaused: boolean,
): Promise<void> {
  await ctx.db.of(Client).update({ id: clientId }, { outreachPaused, ...ATTENTION_DUE });
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
