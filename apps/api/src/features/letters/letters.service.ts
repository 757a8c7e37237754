import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { Letter } from './letter.entity.js';
import type { LetterType, WriteLetterInput } from './letter.type.js';
import { OWN_PLAN, OWN_PLAN_LOCKED } from './letters.sql.js';
import { words } from './letters.words.js';
import { words as commonWords } from '../../platform/errors/errors.words.js';

@Injectable()
export class LettersService {
  constructor(private readonly sealing: SealingService) {}

  async ofPlan(ctx: Ctx, planId: string): Promise<LetterType | null> {
    await this.#ownPlan(ctx, planId);
    const known = await ctx.db.of(Letter).findOne(ownLetter(ctx, planId));
    return known && toLetterType(known, await this.#text(ctx, known));
  }

  /** Saves the letter as the client types; one for each ended plan. */
  async write(ctx: Ctx, { planId, text, version }: WriteLetterInput): Promise<LetterType> {
    const { healthDataAgreed } = await requireHealthDataConsent(ctx);
    const { endedAt } = await this.#ownPlan(ctx, planId, true);
    if (!endedAt) {
      throw new Refusal('NOT_NOW', words.planHasNotEnded);
    }
    const known = await ctx.db.of(Letter).findOne(ownLetter(ctx, planId));
    const current = known ? await this.#text(ctx, known) : '';
    if (version !== (known?.version ?? 0)) {
      if (known && version + 1 === known.version && current === text)
        return toLetterType(known, current);
      throw new Refusal('STALE', commonWords.changedElsewhere, {
        field: 'input.text',
        current,
        version: known?.version ?? 0,
      });
    }
    const row = {
      ...ownLetter(ctx, planId),
      id: known?.id ?? uuidv7(ctx.now.getTime()),
      createdAt: known?.createdAt ?? ctx.now,
      savedAt: ctx.now,
      version: version + 1,
    };
    const textSealed = await this.sealing.seal(ctx, row.clientId, textPlace(row), text);
    if (known) await ctx.db.of(Letter).update({ id: row.id }, { ...row, textSealed });
    else await ctx.db.of(Letter).insert({ ...row, textSealed, healthDataAgreed });
    return toLetterType(row, text);
  }

  async #ownPlan(ctx: Ctx, planId: string, lock = false): Promise<{ endedAt: Date | null }> {
    const [plan] = await ctx.db.query(lock ? OWN_PLAN_LOCKED : OWN_PLAN, [
      ctx.actor.practiceId,
      ctx.actor.clientId,
      planId,
    ]);
    return plan ?? Promise.reject(notFound());
  }

  #text(ctx: Ctx, letter: Letter): Promise<string> {
    return this.sealing.open(ctx, letter.clientId, textPlace(letter), letter.textSealed);
  }
}

const ownLetter = (ctx: Ctx, planId: string) => ({
  planId: planId.toLowerCase(),
  clientId: ctx.actor.clientId!,
});

const textPlace = ({ id, version }: { id: string; version: number }): Place => ({
  kind: 'CLIENT',
  table: 'letters',
  id,
  version,
});

const toLetterType = (
  { id, planId, version, savedAt }: Omit<LetterType, 'text'>,
  text: string,
): LetterType => ({ id, planId, text, version, savedAt });
