import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { ROLLBACK_TO_SAVEPOINT, SAVEPOINT } from './coach-slots.sql.js';
import { COACH_BUSY_UNTIL, LOCK_COACH } from './sessions.sql.js';
import { errorCode } from '../../platform/errors/error-code.js';
import { words } from './sessions.words.js';

const EXCLUSION_VIOLATION = '23P01';
const UNIQUE_VIOLATION = '23505';

/** The time of a coach that session `id` takes up. */
export interface Slot {
  id: string;
  coachId: string;
  startsAt: Date;
  endsAt: Date;
}

/** Parts of the refusal that differ by command. */
interface RefusalParts {
  message?: string;
  field?: string;
  until?: Date;
}

/**
 * Serializes commands that take up time of the same coach. Otherwise two of them could wait for each other at the
 * exclusion constraint, until Postgres aborts one because of the deadlock.
 */
export async function queueForCoach(ctx: Ctx, coachId: string): Promise<void> {
  await ctx.db.query(LOCK_COACH, [ctx.db.scope.practiceId, coachId]);
}

/**
 * Runs a write that takes up the slot. The exclusion constraint decides whether the coach is free; because of the savepoint
 * the transaction can still read which session is in the way.
 */
export async function takeSlot<T>(
  ctx: Ctx,
  slot: Slot,
  write: () => Promise<T>,
  { message = words.taken, ...facts }: RefusalParts = {},
): Promise<T> {
  const result = await ifFree(ctx, write);
  if (result !== TAKEN) return result;
  throw new Refusal('TAKEN', message, { until: await busyUntil(ctx, slot), ...facts });
}

export const TAKEN = Symbol('taken');

/** As `takeSlot`, and returns `TAKEN` if the coach is not free. Nothing was written then, and the transaction goes on. */
export async function ifFree<T>(ctx: Ctx, write: () => Promise<T>): Promise<T | typeof TAKEN> {
  await ctx.db.query(SAVEPOINT);
  try {
    return await write();
  } catch (error) {
    const code = errorCode(error);
    if (code === UNIQUE_VIOLATION) throw idTaken();
    if (code !== EXCLUSION_VIOLATION) throw error;
    await ctx.db.query(ROLLBACK_TO_SAVEPOINT);
    return TAKEN;
  }
}

/** When the sessions in the way end, if the caller can see them. */
async function busyUntil(ctx: Ctx, { id, coachId, startsAt, endsAt }: Slot): Promise<Date | null> {
  const values = [ctx.db.scope.practiceId, coachId, startsAt, endsAt, id];
  const [busy] = await ctx.db.query(COACH_BUSY_UNTIL(ctx), values);
  return busy?.until ?? null;
}
