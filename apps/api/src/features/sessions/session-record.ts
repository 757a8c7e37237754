import { Not } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Session } from './session.entity.js';
import { words } from './sessions.words.js';

/**
 * Called before a note about the session is signed, which puts the session on record. A session that has not started can
 * still be moved or cancelled, so its notes are not signed yet.
 */
export async function putOnRecord(ctx: Ctx, sessionId: string): Promise<void> {
  // Foreign keys of notes refer to the column that changes.
  const session = await ctx.db.of(Session).lock({ id: sessionId }, 'pessimistic_write');
  if (session.startsAt > ctx.now) {
    throw new Refusal('NOT_NOW', words.signing.notStarted, { until: session.startsAt });
  }
  if (session.hasSignedNotes) return;
  await ctx.db.of(Session).update({ id: session.id }, { hasSignedNotes: true });
}

/**
 * Whether notes about the session are signed, or notes about the session of the other partner, if it is a joint one. Neither can
 * be moved or cancelled then, which a trigger refuses, too. The session must be locked; the other one is locked here.
 */
export async function isOnRecord(
  ctx: Ctx,
  { id, jointId, hasSignedNotes }: Session,
): Promise<boolean> {
  if (hasSignedNotes || !jointId) return hasSignedNotes;
  const twin = await ctx.db.of(Session).findOne({ jointId, id: Not(id) });
  return twin !== null && (await ctx.db.of(Session).lock({ id: twin.id })).hasSignedNotes;
}

export async function checkNotOnRecord(ctx: Ctx, session: Session, message: string): Promise<void> {
  if (await isOnRecord(ctx, session)) throw new Refusal('NOT_NOW', message);
}
