import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { visibleClient } from '../people/index.js';
import {
  assessed,
  type Assessed,
  QuestionnaireResults,
  type QuestionnaireResultType,
} from '../questionnaires/index.js';
import { actionKey } from './action-key.js';
import { heard } from './client-heard.js';
import { decided, keep } from './plan-changing.js';
import { lockPlan, type LoadedPlan } from './plan-loading.js';
import type { AnswerQuestionnaireInput } from './plans.inputs.js';
import { SAFETY, SafetyChecking } from './safety-checking.js';

/** Answering does the action, and can be repeated: each time makes a result of its own. */
@Injectable()
export class Answering {
  constructor(
    private readonly results: QuestionnaireResults,
    private readonly safety: SafetyChecking,
  ) {}

  async answer(ctx: Ctx, input: AnswerQuestionnaireInput): Promise<QuestionnaireResultType> {
    const plan = await lockPlan(ctx, 'action', input.actionId);
    const actionId = input.actionId.toLowerCase();
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.results.earlier(ctx, id, actionId) : null;
    if (earlier) return earlier;
    const action = actionKey(plan, actionId);
    const { after, events } = decided(ctx, plan, { kind: 'RECORD_ANSWERS', action });
    const { title, questionnaire } = actionOf(action, plan);
    const assessment = assessed(questionnaire, input.version, input.answers);
    const { clientId } = plan;
    const isSafety = questionnaire === SAFETY;
    const shared = !isSafety && (input.share ?? false);
    const answered = { id, clientId, planId: plan.id, actionId, shared };
    const result = await this.results.keep(ctx, answered, assessment);
    await record(ctx, {
      clientId,
      planId: plan.id,
      kind: 'QUESTIONNAIRE_ANSWERED',
      subject: title,
    });
    const stops = isSafety || assessment.assessment.outcome === 'SAFETY_STOP';
    const facts = stops ? await this.#safetyChecked(ctx, plan, assessment) : plan.facts;
    if (events.length > 0 || stops) await keep(ctx, plan, { ...after, facts }, events);
    else await heard(ctx, clientId);
    return result;
  }

  /** What stops on the way stops as it does outside a plan. */
  async #safetyChecked(
    ctx: Ctx,
    plan: LoadedPlan,
    { assessment }: Assessed,
  ): Promise<LoadedPlan['facts']> {
    const client = await visibleClient(ctx, plan.clientId);
    return this.safety.checked(ctx, client, plan.facts, assessment.outcome);
  }
}

function actionOf(action: string, plan: LoadedPlan): { title: string; questionnaire: string } {
  const actions = plan.snapshot.steps.flatMap((step) => step.actions);
  const { title, questionnaire } = actions.find(({ key }) => key === action)!;
  if (questionnaire === null) throw new Refusal('NOT_NOW', 'This action has no questionnaire.');
  return { title, questionnaire };
}
