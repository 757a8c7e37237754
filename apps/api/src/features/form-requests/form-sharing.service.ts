import { assertNever } from '@footing/kernel';
import { readersFixed, tellsCoach, type ReadersFixed } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp } from '../follow-ups/index.js';
import { attentionDue, lockVisibleClient, touchLastActive } from '../people/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { FormAnswersEntity } from './form-answers.entity.js';
import { FormRequest } from './form-request.entity.js';
import type { FormRequestType } from './form-request.type.js';
import { FormRequestsService } from './form-requests.service.js';
import { words } from './form-requests.words.js';
import { FormTextsService } from './form-texts.service.js';

/** Shares answers that the client finished, or stops sharing them. */
@Injectable()
export class FormSharingService {
  constructor(
    private readonly texts: FormTextsService,
    private readonly reading: FormRequestsService,
  ) {}

  /**
   * Idempotent. Answers that tell the coach do so each time they are shared, since another person may coach the client by
   * then; what that set off stays when sharing ends.
   */
  async set(ctx: Ctx, requestId: string, share: boolean): Promise<FormRequestType> {
    const { id: clientId, archivedAt } = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const { id, content } = await ctx.db.of(FormRequest).lock({ id: requestId, clientId });
    const known = await ctx.db.of(FormAnswersEntity).findOne({ id });
    const isFinished = known !== null && known.sentAt !== null;
    const fixed = readersFixed(
      { readers: content.readers, isFinished, isArchived: archivedAt !== null },
      share,
    );
    if (fixed) throw new Refusal('NOT_NOW', whyFixed(fixed));
    if (!known || known.shared === share) return this.reading.one(ctx, id);
    if (share) await requireHealthDataConsent(ctx);
    const tells = share && tellsCoach(content, await this.texts.openAnswers(ctx, known));
    await ctx.db.of(FormAnswersEntity).update(
      { id },
      {
        shared: share,
        sharedAt: share ? ctx.now : null,
        tellsCoach: known.tellsCoach || tells,
      },
    );
    if (tells) await openFollowUp(ctx, { clientId, kind: 'FORM_ALARM' });
    if (share) await touchLastActive(ctx, clientId);
    else await attentionDue(ctx, clientId);
    ctx.forget();
    return this.reading.one(ctx, id);
  }
}

function whyFixed(fixed: ReadersFixed): string {
  switch (fixed) {
    case 'NOT_FINISHED':
      return words.notFinished;
    case 'BY_THE_FORM':
      return words.readersFixed;
    case 'NO_COACH':
      return words.nobodyToShareWith;
    default:
      return assertNever(fixed);
  }
}
