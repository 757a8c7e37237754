import { isBlank } from '@footing/kernel';
import { CHECK_IN_DAYS_BACK, urgeDays } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { deviceMoment } from '../../platform/clock/device-moment.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { attentionDue, touchLastActive } from '../people/index.js';
import { applyCheckIn } from '../plans/index.js';
import { requireGranted } from '../terms/index.js';
import { CheckIn } from './check-in.entity.js';
import type { CheckInType } from './check-in.type.js';
import type { CheckInInput } from './check-ins.inputs.js';
import { INSERT_CHECK_IN, LOCK_FOR_CHECK_IN, type StoredCheckIn } from './check-in-writes.sql.js';
import { words } from './check-ins.words.js';

const UNDO_MS = 10 * 60_000;
/** More in 24 hours indicates a malfunctioning device. */
const MOST_IN_A_DAY = 50;

/** Records check-ins. They cannot be edited, only deleted within ten minutes. */
@Injectable()
export class CheckInsService {
  constructor(private readonly sealing: SealingService) {}

  async checkIn(ctx: Ctx, input: CheckInInput): Promise<CheckInType> {
    const id = input.id.toLowerCase();
    const clientId = ctx.actor.clientId!;
    // Locked, so that the second of two attempts with the same id sees the first.
    const client = await lockForCheckIn(ctx, id, input.at ?? ctx.now);
    if (client.known) return this.#typeOf(ctx, client.known, client.wrapped);
    const createdAt = deviceMoment(ctx, input.at, CHECK_IN_DAYS_BACK);
    requireGranted(client.healthDataAgreed);
    if (client.count >= MOST_IN_A_DAY) {
      throw new Refusal('NOT_NOW', words.limitOfDay);
    }
    const { mood = null, urge = null, energy = null } = input;
    const line = input.line && !isBlank(input.line) ? input.line : null;
    if (mood === null && urge === null && energy === null && line === null) {
      throw invalid('input', words.empty);
    }
    const lineSealed =
      line === null
        ? null
        : await this.sealing.seal(ctx, clientId, linePlace(id), line, client.wrapped);
    const [inserted] = await ctx.db.query(INSERT_CHECK_IN, [
      ctx.actor.practiceId,
      id,
      clientId,
      createdAt,
      ctx.now,
      mood,
      urge,
      energy,
      lineSealed,
      client.coachId,
      client.supervised,
      client.sharesCheckIns,
      client.healthDataAgreed,
    ]);
    if (!inserted) throw idTaken();
    const own = { at: createdAt.getTime(), receivedAt: ctx.now.getTime(), urge };
    const isSaved =
      client.urges &&
      (await applyCheckIn(ctx, clientId, urgeDays([...client.urges, own], client.timeZone)));
    if (!isSaved) await touchLastActive(ctx, clientId);
    return { id, at: createdAt, mood, urge, energy, line };
  }

  async undo(ctx: Ctx, id: string): Promise<Done> {
    const own = { id: id.toLowerCase(), clientId: ctx.actor.clientId! };
    const checkIn = await ctx.db.of(CheckIn).findOne(own);
    if (!checkIn) throw notFound();
    if (ctx.now.getTime() - checkIn.receivedAt.getTime() > UNDO_MS) {
      throw new Refusal('FINAL', words.tooLateToUndo);
    }
    await ctx.db.of(CheckIn).delete(own);
    // Without it, the averages of the last days may be worse.
    await attentionDue(ctx, own.clientId);
    return DONE;
  }

  #typeOf(ctx: Ctx, { line, ...checkIn }: StoredCheckIn, wrapped: Buffer): CheckInType {
    const { practiceId } = ctx.actor;
    const sealed = line && Buffer.from(line, 'base64');
    const opened =
      sealed && this.sealing.openWith(wrapped, practiceId, linePlace(checkIn.id), sealed);
    return { ...checkIn, at: new Date(checkIn.at), line: opened };
  }
}

/** The calling client's row, locked, with everything that a check-in needs. Throws NOT_FOUND. */
async function lockForCheckIn(ctx: Ctx, id: string, at: Date) {
  const { practiceId, clientId } = ctx.actor;
  const moment = at > ctx.now ? ctx.now : at;
  const values = [practiceId, clientId, id, moment, ctx.now];
  let [row] = await ctx.db.query(LOCK_FOR_CHECK_IN, values);
  if (row?.isStale) [row] = await ctx.db.query(LOCK_FOR_CHECK_IN, values);
  return row ?? Promise.reject(notFound());
}

export const linePlace = (id: string): Place => ({
  kind: 'CLIENT',
  table: 'check_ins',
  id,
  version: 1,
});
