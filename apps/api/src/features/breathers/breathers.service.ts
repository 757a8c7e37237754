import { decideBreather } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, ifNotFound, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import type { Sharing } from '../people/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { Breather } from './breather.entity.js';
import { toEngineBreather, toBreatherRefusal } from './breather-refusals.js';
import { ownBreather, textPlace, toBreatherType } from './breather.mapper.js';
import type { BreatherType } from './breather.type.js';
import type { WriteBreatherInput } from './breathers.inputs.js';
import { BREATHERS_OF_LAST_DAY } from './breathers.sql.js';
import { words } from './breathers.words.js';
import { words as commonWords } from '../../platform/errors/errors.words.js';

/** More in 24 hours indicates a malfunctioning device. */
const MOST_IN_A_DAY = 50;

/** Saves the text as the client types. Nobody is notified: it does not count as activity and appears in no history. */
@Injectable()
export class BreathersService {
  constructor(private readonly sealing: SealingService) {}

  async write(ctx: Ctx, input: WriteBreatherInput): Promise<BreatherType> {
    const sharing = await requireHealthDataConsent(ctx);
    const known = await this.#known(ctx, input.id);
    if (known) return this.#update(ctx, known, input);
    // A later version means that it existed: if it was burned elsewhere, this save must not restore it.
    if (input.version > 0) throw notFound();
    const begun = await this.#begin(ctx, input, sharing);
    if (begun) return begun;
    // Another attempt with this id came first, or the id belongs to somebody else.
    const first = await this.#known(ctx, input.id);
    if (!first) throw idTaken();
    return this.#update(ctx, first, input);
  }

  #known(ctx: Ctx, id: string): Promise<Breather | null> {
    return ctx.db.of(Breather).lock(ownBreather(ctx, id)).catch(ifNotFound);
  }

  async #begin(
    ctx: Ctx,
    { id, text }: WriteBreatherInput,
    { coachId, supervised, healthDataAgreed }: Sharing,
  ): Promise<BreatherType | null> {
    await this.#checkRoom(ctx);
    const row = {
      ...ownBreather(ctx, id),
      createdAt: ctx.now,
      savedAt: ctx.now,
      version: 1,
      keptAt: null,
      sharedAt: null,
    };
    const textSealed = await this.sealing.seal(ctx, row.clientId, textPlace(row), text);
    const copied = { coachId, supervised, healthDataAgreed };
    const isNew = await ctx.db.of(Breather).insertNew({ ...row, textSealed, ...copied });
    return isNew ? toBreatherType(row, text) : null;
  }

  async #update(ctx: Ctx, known: Breather, input: WriteBreatherInput): Promise<BreatherType> {
    const current = await this.sealing.open(
      ctx,
      known.clientId,
      textPlace(known),
      known.textSealed,
    );
    const isRetry = input.version + 1 === known.version && current === input.text;
    if (isRetry) return toBreatherType(known, current);
    const decision = decideBreather(toEngineBreather(known), 'WRITE', ctx.now.getTime());
    if (!decision.ok) throw toBreatherRefusal(decision.error);
    if (input.version !== known.version) {
      throw new Refusal('STALE', commonWords.changedElsewhere, {
        field: 'input.text',
        current,
        version: known.version,
      });
    }
    const row = { ...known, version: known.version + 1, savedAt: ctx.now };
    const textSealed = await this.sealing.seal(ctx, known.clientId, textPlace(row), input.text);
    const { version, savedAt } = row;
    await ctx.db.of(Breather).update(ownBreather(ctx, known.id), { version, savedAt, textSealed });
    return toBreatherType(row, input.text);
  }

  async #checkRoom(ctx: Ctx): Promise<void> {
    const [lately] = await ctx.db.query(BREATHERS_OF_LAST_DAY, [
      ctx.actor.practiceId,
      ctx.actor.clientId,
      ctx.now,
    ]);
    if (lately!.count >= MOST_IN_A_DAY) {
      throw new Refusal('NOT_NOW', words.limitOfDay);
    }
  }
}
