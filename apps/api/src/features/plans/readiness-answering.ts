import { uuidv7 } from '@footing/kernel';
import { findQuestionnaire } from '@footing/library';
import { decide, NOTHING_KNOWN, readinessAt } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openFollowUp } from '../follow-ups/index.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import {
  assessed,
  latestBeforePlan,
  QuestionnaireResults,
  type Assessed,
  type QuestionnaireResultType,
} from '../questionnaires/index.js';
import { ChangeTelling } from './change-telling.js';
import { heard } from './client-heard.js';
import { keep } from './plan-changing.js';
import { lockRunningPlan, type LoadedPlan } from './plan-loading.js';
import type { AnswerReadinessInput } from './plans.inputs.js';
import { SafetyChecking } from './safety-checking.js';

/** Answering before a plan, or before there is one. A PROCEED starts the plan that waits for it. */
@Injectable()
export class ReadinessAnswering {
  constructor(
    private readonly results: QuestionnaireResults,
    private readonly safety: SafetyChecking,
    private readonly telling: ChangeTelling,
  ) {}

  async answer(ctx: Ctx, input: AnswerReadinessInput): Promise<QuestionnaireResultType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.results.earlier(ctx, id, null) : null;
    if (earlier) return earlier;
    if (!findQuestionnaire(input.questionnaire)?.validForDays) {
      throw invalid('input.questionnaire', 'does not stand before a plan.');
    }
    await this.#assertNotCooling(ctx, client, input.questionnaire);
    const found = assessed(input.questionnaire, input.version, input.answers);
    const shared = input.share ?? false;
    const answered = { id, clientId: client.id, planId: null, actionId: null, shared };
    const plan = await lockRunningPlan(ctx, client.id);
    const result = await this.results.keep(ctx, answered, found);
    const { title } = found.questionnaire;
    await record(ctx, { clientId: client.id, kind: 'READINESS_ANSWERED', subject: title });
    await this.#follow(ctx, client, plan, found);
    const { outcome } = found.assessment;
    if (outcome !== 'PROCEED') {
      await openFollowUp(ctx, { clientId: client.id, kind: 'READINESS', coachTold: true });
    }
    // Of a stop the hold has told already.
    if (outcome !== 'SAFETY_STOP') await this.telling.tell(ctx, client);
    return result;
  }

  async #assertNotCooling(ctx: Ctx, client: Client, key: string): Promise<void> {
    const latest = await latestBeforePlan(ctx, client.id, key);
    const { answerFrom } = readinessAt(latest, ctx.now.getTime(), client.timeZone);
    if (answerFrom === null) return;
    throw new Refusal('COOLING_OFF', 'These questions rest for some days. They come back then.', {
      until: new Date(answerFrom),
    });
  }

  /** What the answers mean for the plan, and a stop in them for all that reaches out. */
  async #follow(
    ctx: Ctx,
    client: Client,
    plan: LoadedPlan | null,
    { questionnaire, assessment }: Assessed,
  ): Promise<void> {
    const { key } = questionnaire;
    let facts = plan?.facts ?? NOTHING_KNOWN;
    if (assessment.outcome === 'SAFETY_STOP') {
      facts = await this.safety.checked(ctx, client, facts, assessment.outcome);
    }
    if (!plan) return heard(ctx, client.id);
    if (plan.readiness === key && plan.snapshot.readyAt === null) {
      facts = { ...facts, readiness: await latestBeforePlan(ctx, client.id, key) };
    }
    const at = ctx.now.getTime();
    const start = decide(plan.snapshot, facts, { kind: 'START' }, 'CLIENT', at, plan.timeZone);
    const { events, plan: snapshot } = start.ok ? start : { events: [], plan: plan.snapshot };
    if (facts === plan.facts && events.length === 0) return heard(ctx, client.id);
    await keep(ctx, plan, { ...plan, facts, snapshot }, events);
  }
}
