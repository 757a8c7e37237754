import type { Ctx } from '../../context/ctx.js';
import { defineLoader } from '../../loading/loaders.js';
import { NOTE_PASSWORD_PROOF, PASSWORD_PROOFS } from '../auth.sql.js';

/** How long answers are shown on a device after they were given, or after the password was entered again. */
export const PROOF_MINUTES = 10;

/** Records for this sign-in that the client has just entered their password. The caller must have checked it. */
export async function notePasswordProof(ctx: Ctx): Promise<void> {
  const { member, account } = ctx;
  if (!member?.clientId || !account) return;
  const { practiceId, memberId, clientId, role } = member;
  await ctx.db.enter({ practiceId, memberId, clientId, role, accountId: account.accountId });
  await ctx.db.query(NOTE_PASSWORD_PROOF, [
    practiceId,
    memberId,
    clientId,
    account.signInId,
    ctx.now,
  ]);
}

/** True if the client has entered their password on this device within the last minutes. */
export async function hasPasswordProof(ctx: Ctx): Promise<boolean> {
  const at = await ctx.load(provedAt, ctx.actor.signInId);
  return at !== null && isRecent(ctx, at);
}

/** True if it was so recent that probably nobody else has picked up the device since. */
export const isRecent = ({ now }: Ctx, at: Date): boolean =>
  now.getTime() - at.getTime() <= PROOF_MINUTES * 60_000;

const provedAt = defineLoader<string, Date | null>(async (ctx, signInIds) => {
  const rows = await ctx.db.query(PASSWORD_PROOFS, [
    ctx.actor.practiceId,
    ctx.actor.memberId,
    signInIds,
  ]);
  return signInIds.map((id) => rows.find((row) => row.id === id)?.at ?? null);
});
