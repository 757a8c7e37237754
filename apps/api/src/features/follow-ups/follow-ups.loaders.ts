import type { Ctx } from '../../platform/context/ctx.js';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import type { FollowUpKind } from './follow-up-kind.js';
import {
  FOLLOW_UP,
  FOLLOW_UPS_OF_CLIENTS,
  FOLLOW_UPS_SEEN_AT,
  OWN_FOLLOW_UPS,
} from './follow-up-lists.sql.js';
import type { FollowUpType } from './follow-up.type.js';

/** The caller's own follow-ups, open or acknowledged lately, the latest first. */
export function ownFollowUps(ctx: Ctx): Promise<FollowUpType[]> {
  const { practiceId, clientId } = ctx.actor;
  return ctx.db.query(OWN_FOLLOW_UPS(ctx), [practiceId, clientId, ctx.now]);
}

export async function findFollowUp(ctx: Ctx, id: string): Promise<FollowUpType | null> {
  const [followUp] = await ctx.db.query(FOLLOW_UP(ctx), [ctx.actor.practiceId, id]);
  return followUp ?? null;
}

/** Follow-ups of clients the caller can see: open ones first, then the latest. */
export const followUpsOf = defineLoader<string, FollowUpType[]>(async (ctx, clientIds) => {
  const values = [ctx.db.scope.practiceId, clientIds];
  const rows = await ctx.db.query(FOLLOW_UPS_OF_CLIENTS(ctx), values);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});

interface SeenKey {
  clientId: string;
  kind: `${FollowUpKind}`;
  since: Date;
}

/** When a follow-up of this kind that was open at `since`, or opened after it, was first acknowledged. */
export const followUpSeenAt = defineLoader<SeenKey, Date | null>(async (ctx, keys) => {
  const rows = await ctx.db.query(FOLLOW_UPS_SEEN_AT, [
    ctx.db.scope.practiceId,
    keys.map(({ clientId }) => clientId),
    keys.map(({ kind }) => kind),
    keys.map(({ since }) => since),
  ]);
  return rows.map(({ seenAt }) => seenAt);
});
