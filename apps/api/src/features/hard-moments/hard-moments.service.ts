import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { words as commonWords } from '../../platform/errors/errors.words.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { HardMoments } from './hard-moments.entity.js';
import type { HardMomentsType, SaveHardMomentsInput } from './hard-moments.type.js';

type Kept = Pick<HardMomentsType, 'helped' | 'personName' | 'personPhone'>;

const NOTHING: Kept = { helped: '', personName: null, personPhone: null };

/** What a client wants at hand in a hard moment. How often they look at it is neither counted nor stored. */
@Injectable()
export class HardMomentsService {
  constructor(private readonly sealing: SealingService) {}

  async ofCaller(ctx: Ctx): Promise<HardMomentsType> {
    const row = await ctx.db.of(HardMoments).findOne(own(ctx));
    const kept = row ? await this.#open(ctx, row) : NOTHING;
    return { ...kept, id: ctx.actor.clientId!, version: row?.version ?? 0 };
  }

  async save(ctx: Ctx, input: SaveHardMomentsInput): Promise<HardMomentsType> {
    const { healthDataAgreed } = await requireHealthDataConsent(ctx);
    const { id, clientId } = own(ctx);
    const row = await ctx.db.of(HardMoments).findOne(own(ctx));
    const before = row ? await this.#open(ctx, row) : NOTHING;
    const { helped, personName = null, personPhone = null } = input;
    const kept: Kept = { helped, personName, personPhone };
    const at = row?.version ?? 0;
    if (input.version + 1 === at && sealedOf(before) === sealedOf(kept)) {
      return { ...kept, id, version: at };
    }
    if (input.version !== at) throw stale(at);
    const version = at + 1;
    const textSealed = await this.sealing.seal(
      ctx,
      clientId,
      placeOf({ id, version }),
      sealedOf(kept),
    );
    const saved = { version, textSealed, savedAt: ctx.now };
    const added = { ...own(ctx), ...saved, createdAt: ctx.now, healthDataAgreed };
    // Another device may save at the same moment.
    const isSaved = row
      ? (await ctx.db.of(HardMoments).update({ ...own(ctx), version: at }, saved)) > 0
      : await ctx.db.of(HardMoments).insertNew(added);
    if (!isSaved) throw stale(version);
    return { ...kept, id, version };
  }

  async #open(ctx: Ctx, row: HardMoments): Promise<Kept> {
    const opened = await this.sealing.open(ctx, row.clientId, placeOf(row), row.textSealed);
    return JSON.parse(opened) as Kept;
  }
}

const stale = (version: number): Refusal =>
  new Refusal('STALE', commonWords.changedElsewhere, { version });

const own = (ctx: Ctx) => ({ id: ctx.actor.clientId!, clientId: ctx.actor.clientId! });

const sealedOf = ({ helped, personName, personPhone }: Kept): string =>
  JSON.stringify({ helped, personName, personPhone });

const placeOf = ({ id, version }: Pick<HardMoments, 'id' | 'version'>): Place => ({
  kind: 'CLIENT',
  table: 'hard_moments',
  id,
  version,
});
