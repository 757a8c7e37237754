import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { OPEN_FOLLOW_UP, PASS_FOLLOW_UP } from './follow-up-commands.sql.js';
import type { FollowUpKind } from './follow-up-kind.js';

interface ToOpen {
  clientId: string;
  kind: `${FollowUpKind}`;
  /** The colleague it is passed to, if not the client's coach. */
  assigneeId?: string;
  /** The same change already emails the client's coach. Otherwise the worker does. */
  coachNotified?: boolean;
}

/**
 * Opens a follow-up in the transaction of the change that causes it, by staff or by the client, which must have locked the
 * client. Idempotent: an
 * open one of the same kind stays as it is. For an archived client, only NEW_START opens one: nobody would act on others.
 * The worker emails the people who have to acknowledge it.
 */
export async function openFollowUp(ctx: Ctx, { clientId, kind, ...more }: ToOpen): Promise<void> {
  const { practiceId, memberId } = ctx.db.scope;
  await ctx.db.query(OPEN_FOLLOW_UP, [
    practiceId,
    uuidv7(ctx.now.getTime()),
    clientId,
    ctx.now,
    kind,
    memberId,
    more.assigneeId ?? null,
    more.coachNotified ?? false,
  ]);
}

/** Passes the open follow-up of this kind to a colleague, or opens one for them. */
export async function passFollowUp(
  ctx: Ctx,
  { clientId, kind, assigneeId }: ToOpen & { assigneeId: string },
): Promise<void> {
  await ctx.db.query(PASS_FOLLOW_UP, [ctx.db.scope.practiceId, clientId, kind, assigneeId]);
  await openFollowUp(ctx, { clientId, kind, assigneeId });
}
