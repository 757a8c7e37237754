import { careWordsMissingIn } from '@footing/library/care-words';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { currentOf, idOf, textsOf } from './terms-texts.js';
import { INSERT_TERMS_VERSION } from './terms.sql.js';
import { TermsVersion } from './terms-version.entity.js';
import type { PublishTermsInput, TermsTextType } from './terms.type.js';
import { words } from './terms.words.js';

/** An owner publishes the practice's own agreement or privacy notice. Published versions are immutable. */
@Injectable()
export class TermsPublicationService {
  async publish(ctx: Ctx, input: PublishTermsInput): Promise<TermsTextType> {
    const { kind, body, basedOn } = input;
    const id = input.id.toLowerCase();
    const known = await ctx.db.of(TermsVersion).findOne({ id });
    const texts = await textsOf(ctx);
    if (known) return texts.find((text) => text.id === idOf({ ...known, shipped: false }))!;
    if (kind === 'AGREEMENT') refuseWithoutCareWords(body);
    const current = currentOf(texts, kind);
    if (current.id !== basedOn) throw publishedMeanwhile(current);
    const number = current.shipped ? 1 : current.number + 1;
    const [added] = await ctx.db.query(INSERT_TERMS_VERSION, [
      ctx.actor.practiceId,
      id,
      ctx.now,
      kind,
      number,
      body.trim(),
      ctx.actor.memberId,
    ]);
    const now = currentOf(await textsOf(ctx), kind);
    if (!added) throw publishedMeanwhile(now);
    return now;
  }
}

/** Every agreement contains these sentences. */
function refuseWithoutCareWords(body: string): void {
  const missing = careWordsMissingIn(body);
  if (missing.length > 0) throw invalid('input.body', words.mustAlsoSay(missing));
}

const publishedMeanwhile = ({ body, number }: TermsTextType): Refusal =>
  new Refusal('STALE', words.published, {
    field: 'input.body',
    current: body,
    version: number,
  });
