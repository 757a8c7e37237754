import { findQuestionnaire } from '@footing/library';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { notFound } from '../../platform/errors/fault.js';
import { lockVisibleClient } from '../people/index.js';
import {
  QuestionnaireResultsService,
  type QuestionnaireResultType,
} from '../questionnaires/index.js';
import { OutreachHoldsService } from '../safety/index.js';
import { lockRunningPlan } from '../plans/index.js';
import type { MarkAnsweredByMistakeInput } from './answers.inputs.js';

/** Marks a result as answered by mistake, so that it no longer counts. Outreach stays closed for a while afterwards. */
@Injectable()
export class MistakenAnswersService {
  constructor(
    private readonly results: QuestionnaireResultsService,
    private readonly holds: OutreachHoldsService,
  ) {}

  async mark(
    ctx: Ctx,
    { resultId, reason }: MarkAnsweredByMistakeInput,
  ): Promise<QuestionnaireResultType> {
    const found = await this.results.find(ctx, resultId.toLowerCase());
    if (!found) throw notFound();
    const client = await lockVisibleClient(ctx, found.clientId);
    const before = await lockRunningPlan(ctx, client.id);
    const marked = await this.results.markMistaken(ctx, found, reason);
    // A repeated or a colleague's request: the first mark is kept.
    if (found.mistakenAt) return marked;
    const subject = findQuestionnaire(found.questionnaire, found.version)?.title ?? null;
    await record(ctx, { clientId: client.id, kind: 'ANSWERED_BY_MISTAKE', subject });
    await this.holds.factsChanged(ctx, { client, plan: before });
    return marked;
  }
}
