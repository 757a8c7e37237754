import { QueryFailedError } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { clientsVisibleTo } from '../people/index.js';

const EXCLUSION_VIOLATION = '23P01';
const UNIQUE_VIOLATION = '23505';

/** Time of a coach that the session `id` takes up. */
export interface Slot {
  id: string;
  coachId: string;
  startsAt: Date;
  endsAt: Date;
}

interface Said {
  message?: string;
  field?: string;
  until?: Date;
}

/**
 * Those who take up time of the same coach come one after another: two of them at once would each wait for
 * the other at the exclusion constraint, until Postgres ends one with a deadlock.
 */
export async function queueForCoach(ctx: Ctx, coachId: string): Promise<void> {
  await ctx.db.query('select from members where practice_id = $1 and id = $2 for no key update', [
    ctx.db.scope.practiceId,
    coachId,
  ]);
}

/**
 * Runs a write that takes up the slot. Whether the coach is free is for the exclusion constraint to say, not
 * for a look beforehand; the savepoint lets us ask afterwards what is in the way. `said` is what a refusal says
 * beside that.
 */
export async function takeSlot<T>(
  ctx: Ctx,
  slot: Slot,
  write: () => Promise<T>,
  { message = 'Another session is at that time. Please choose another time.', ...facts }: Said = {},
): Promise<T> {
  await ctx.db.query('savepoint take_slot');
  try {
    return await write();
  } catch (error) {
    const code = sqlState(error);
    if (code === UNIQUE_VIOLATION) throw idTaken();
    if (code !== EXCLUSION_VIOLATION) throw error;
    await ctx.db.query('rollback to savepoint take_slot');
    throw new Refusal('TAKEN', message, { until: await freeFrom(ctx, slot), ...facts });
  }
}

/** The end of what is in the way, if the caller may see it. */
async function freeFrom(ctx: Ctx, { id, coachId, startsAt, endsAt }: Slot): Promise<Date | null> {
  const [row] = await ctx.db.query<{ until: Date | null }>(
    `select max(s.ends_at) as until
     from sessions s join clients c on c.practice_id = s.practice_id and c.id = s.client_id
     where s.practice_id = $1 and s.coach_id = $2 and s.id <> $5 and s.status in ('PLANNED', 'HELD')
       and tstzrange(s.starts_at, s.ends_at) && tstzrange($3, $4) and ${clientsVisibleTo(ctx, 'c')}`,
    [ctx.db.scope.practiceId, coachId, startsAt, endsAt, id],
  );
  return row?.until ?? null;
}

function sqlState(error: unknown): string | undefined {
  return error instanceof QueryFailedError
    ? (error.driverError as { code?: string }).code
    : undefined;
}
