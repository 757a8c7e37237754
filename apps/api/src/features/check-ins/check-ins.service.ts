import { isBlank } from '@footing/kernel';
import { CHECK_IN_DAYS_BACK, urgeDays, type UrgeDay } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { deviceMoment } from '../../platform/clock/device-moment.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { lockVisibleClient, type Client, touchLastActive } from '../people/index.js';
import { applyCheckIn } from '../plans/index.js';
import { requireGranted } from '../terms/index.js';
import { CheckIn } from './check-in.entity.js';
import type { CheckInType } from './check-in.type.js';
import type { CheckInInput } from './check-ins.inputs.js';
import { CHECK_INS_AROUND, URGES } from './check-in-writes.sql.js';

const UNDO_MS = 10 * 60_000;
/** More in 24 hours indicates a malfunctioning device. */
const MOST_IN_A_DAY = 50;

/** Records check-ins. They cannot be edited, only deleted within ten minutes. */
@Injectable()
export class CheckInsService {
  constructor(private readonly sealing: SealingService) {}

  async checkIn(ctx: Ctx, input: CheckInInput): Promise<CheckInType> {
    const id = input.id.toLowerCase();
    // Locked, so that the second of two attempts with the same id sees the first.
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const known = await ctx.db.of(CheckIn).findOne({ id, clientId: client.id });
    if (known) return this.#typeOf(ctx, known);
    const createdAt = deviceMoment(ctx, input.at, CHECK_IN_DAYS_BACK);
    await this.#check(ctx, client, createdAt);
    const { mood = null, urge = null, energy = null } = input;
    const line = input.line && !isBlank(input.line) ? input.line : null;
    if (mood === null && urge === null && energy === null && line === null) {
      throw invalid('input', 'is empty. Move a slider or write something.');
    }
    const lineSealed =
      line === null ? null : await this.sealing.seal(ctx, client.id, linePlace(id), line);
    const isNew = await ctx.db.of(CheckIn).insertNew({
      id,
      clientId: client.id,
      createdAt,
      receivedAt: ctx.now,
      coachId: client.coachId,
      supervised: client.supervised,
      sharesCheckIns: client.sharesCheckIns,
      healthDataAgreed: client.healthDataAgreed,
      mood,
      urge,
      energy,
      lineSealed,
    });
    if (!isNew) throw idTaken();
    await touchLastActive(ctx, client.id);
    await applyCheckIn(ctx, client.id, (days) => this.#lastDays(ctx, client, days));
    return { id, at: createdAt, mood, urge, energy, line };
  }

  async undo(ctx: Ctx, id: string): Promise<Done> {
    const own = { id: id.toLowerCase(), clientId: ctx.actor.clientId! };
    const checkIn = await ctx.db.of(CheckIn).findOne(own);
    if (!checkIn) throw notFound();
    if (ctx.now.getTime() - checkIn.receivedAt.getTime() > UNDO_MS) {
      throw new Refusal(
        'FINAL',
        'A check-in can be taken back within ten minutes. This one stays.',
      );
    }
    await ctx.db.of(CheckIn).delete(own);
    return DONE;
  }

  /** The urges of the client's last days. The first day may be incomplete and is not counted. */
  async #lastDays(ctx: Ctx, { id, timeZone }: Client, days: number): Promise<UrgeDay[]> {
    const urges = await ctx.db.query(URGES, [ctx.actor.practiceId, id, ctx.now, days]);
    return urgeDays(urges, timeZone);
  }

  /** Refuses check-ins without consent, and too many in a day. */
  async #check(ctx: Ctx, client: Client, at: Date): Promise<void> {
    requireGranted(client.healthDataAgreed);
    const [close] = await ctx.db.query(CHECK_INS_AROUND, [ctx.actor.practiceId, client.id, at]);
    if (close!.count >= MOST_IN_A_DAY) {
      throw new Refusal('NOT_NOW', 'There are many check-ins of this day already. Rest a little.');
    }
  }

  async #typeOf(
    ctx: Ctx,
    { id, clientId, createdAt, lineSealed, ...values }: CheckIn,
  ): Promise<CheckInType> {
    const { mood, urge, energy } = values;
    const line = lineSealed && (await this.sealing.open(ctx, clientId, linePlace(id), lineSealed));
    return { id, at: createdAt, mood, urge, energy, line };
  }
}

export const linePlace = (id: string): Place => ({
  kind: 'CLIENT',
  table: 'check_ins',
  id,
  version: 1,
});
