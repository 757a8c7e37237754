import { uuidv7 } from '@footing/kernel';
import { findQuestionnaire } from '@footing/library';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { lockVisibleClient } from '../people/index.js';
import {
  assessed,
  QuestionnaireResultsService,
  type QuestionnaireResultType,
} from '../questionnaires/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { AnswersService } from '../answers/index.js';
import { lockRunningPlan } from '../plans/index.js';
import type { AnswerReadinessInput } from './readiness.inputs.js';
import { words } from './readiness.words.js';

/** Answers before a plan starts, or before there is one. Never refused: the engine decides what they count for. */
@Injectable()
export class ReadinessAnswersService {
  constructor(
    private readonly results: QuestionnaireResultsService,
    private readonly answers: AnswersService,
  ) {}

  async answer(ctx: Ctx, input: AnswerReadinessInput): Promise<QuestionnaireResultType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.results.earlier(ctx, id, null) : null;
    if (earlier) return earlier;
    await requireHealthDataConsent(ctx);
    if (!findQuestionnaire(input.questionnaire)?.validForDays) {
      throw invalid('input.questionnaire', words.notBeforeAPlan);
    }
    const found = assessed(input.questionnaire, input.version, input.answers);
    const shared = input.share ?? false;
    const answered = { id, clientId: client.id, planId: null, actionId: null, shared };
    const plan = await lockRunningPlan(ctx, client.id);
    const { title } = found.questionnaire;
    await record(ctx, { clientId: client.id, kind: 'READINESS_ANSWERED', subject: title });
    return this.answers.record(ctx, { client, plan, answered, found });
  }
}
