import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lockVisibleClient } from '../people/index.js';
import {
  assessed,
  QuestionnaireResultsService,
  type QuestionnaireResultType,
  SAFETY_QUESTIONNAIRE,
} from '../questionnaires/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { actionKey, actionOf, decideIntent, lockPlan, type LoadedPlan } from '../plans/index.js';
import { AnswersService } from './answers.service.js';
import type { AnswerQuestionnaireInput } from './answers.inputs.js';
import { words } from './answers.words.js';

/** Answers the questionnaire of an action and completes the action. Each repetition adds a result. */
@Injectable()
export class ActionAnswersService {
  constructor(
    private readonly results: QuestionnaireResultsService,
    private readonly answers: AnswersService,
  ) {}

  async answer(ctx: Ctx, input: AnswerQuestionnaireInput): Promise<QuestionnaireResultType> {
    const plan = await lockPlan(ctx, 'action', input.actionId);
    const actionId = input.actionId.toLowerCase();
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.results.earlier(ctx, id, actionId) : null;
    if (earlier) return earlier;
    await requireHealthDataConsent(ctx);
    const action = actionKey(plan, actionId);
    const { after, events } = decideIntent(ctx, plan, { kind: 'RECORD_ANSWERS', action });
    const { title, questionnaire } = askedIn(action, plan);
    const found = assessed(questionnaire, input.version, input.answers);
    const { clientId } = plan;
    const shared = questionnaire !== SAFETY_QUESTIONNAIRE && (input.share ?? false);
    const answered = { id, clientId, planId: plan.id, actionId, shared };
    await record(ctx, {
      clientId,
      planId: plan.id,
      kind: 'QUESTIONNAIRE_ANSWERED',
      subject: title,
    });
    const client = await lockVisibleClient(ctx, clientId);
    return this.answers.record(ctx, { client, plan, after, events, answered, found });
  }
}

function askedIn(action: string, plan: LoadedPlan): { title: string; questionnaire: string } {
  const { title, questionnaire } = actionOf(plan, action);
  if (questionnaire === null) throw new Refusal('NOT_NOW', words.noQuestionnaire);
  return { title, questionnaire };
}
