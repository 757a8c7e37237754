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
import {
  actionKey,
  actionOf,
  decideIntent,
  lockPlan,
  removedAction,
  type LoadedPlan,
  type RemovedAction,
} from '../plans/index.js';
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
    const { title, questionnaire, ...change } = await this.#asked(ctx, plan, actionId);
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
    return this.answers.record(ctx, { client, plan, ...change, answered, found });
  }

  /**
   * The questionnaire of an action, and the plan after answering it. If a coach has removed the action meanwhile, the answers
   * count all the same and nothing is completed.
   */
  async #asked(ctx: Ctx, plan: LoadedPlan, actionId: string) {
    const removed = await removedAction(ctx, plan, actionId);
    if (removed) return askedIn(removed);
    const action = actionKey(plan, actionId);
    const decided = decideIntent(ctx, plan, { kind: 'RECORD_ANSWERS', action });
    return { ...askedIn(actionOf(plan, action)), ...decided };
  }
}

function askedIn({ title, questionnaire }: Pick<RemovedAction, 'title' | 'questionnaire'>) {
  if (questionnaire === null) throw new Refusal('NOT_NOW', words.noQuestionnaire);
  return { title, questionnaire };
}
