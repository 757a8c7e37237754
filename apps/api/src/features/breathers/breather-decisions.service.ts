import { decideBreather, type BreatherIntent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { attentionDue, touchLastActive } from '../people/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { Breather } from './breather.entity.js';
import { toEngineBreather, toBreatherRefusal } from './breather-refusals.js';
import { ownBreather, textPlace, toBreatherType } from './breather.mapper.js';
import type { BreatherType } from './breather.type.js';
import { words as commonWords } from '../../platform/errors/errors.words.js';

/** Keeps, shares, unshares and burns breathers. */
@Injectable()
export class BreatherDecisionsService {
  constructor(private readonly sealing: SealingService) {}

  keep(ctx: Ctx, id: string): Promise<BreatherType> {
    return this.#become(ctx, id, 'KEEP');
  }

  /** Requires the version that the client sees, so that no text from another device is shared unseen. */
  async share(ctx: Ctx, id: string, version: number): Promise<BreatherType> {
    await requireHealthDataConsent(ctx);
    return this.#become(ctx, id, 'SHARE', version);
  }

  unshare(ctx: Ctx, id: string): Promise<BreatherType> {
    return this.#become(ctx, id, 'TAKE_BACK');
  }

  /** Deletes it, at any time. */
  async burn(ctx: Ctx, id: string): Promise<Done> {
    const burnt = await ctx.db.of(Breather).delete(ownBreather(ctx, id));
    if (burnt === 0) throw notFound();
    await attentionDue(ctx, ctx.actor.clientId!);
    return DONE;
  }

  async #become(
    ctx: Ctx,
    id: string,
    intent: BreatherIntent,
    version?: number,
  ): Promise<BreatherType> {
    const row = await ctx.db.of(Breather).lock(ownBreather(ctx, id));
    const text = await this.sealing.open(ctx, row.clientId, textPlace(row), row.textSealed);
    if (version !== undefined && version !== row.version) {
      throw new Refusal('STALE', commonWords.changedElsewhere, {
        current: text,
        version: row.version,
      });
    }
    const decision = decideBreather(toEngineBreather(row), intent, ctx.now.getTime());
    if (!decision.ok) throw toBreatherRefusal(decision.error);
    const { keptAt, sharedAt } = decision.value;
    const decided = { keptAt: dateOf(keptAt), sharedAt: dateOf(sharedAt) };
    await ctx.db.of(Breather).update(ownBreather(ctx, id), decided);
    if (sharedAt !== null && row.sharedAt === null) await touchLastActive(ctx, row.clientId);
    else if (row.sharedAt !== null) await attentionDue(ctx, row.clientId);
    return toBreatherType({ ...row, ...decided }, text);
  }
}

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
