import {
  holdOf,
  NOTHING_KNOWN,
  safetyChecked,
  type Facts,
  type Outcome,
} from '@footing/plan-engine';
import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { openFollowUp } from '../follow-ups/index.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import {
  assessed,
  QuestionnaireResults,
  type QuestionnaireResultType,
} from '../questionnaires/index.js';
import { checksIn, SafetyReading, SafetyRecording, type SafetyCheckType } from '../safety/index.js';
import { ChangeTelling } from './change-telling.js';
import { heard } from './client-heard.js';
import { keep } from './plan-changing.js';
import { lockRunningPlan } from './plan-loading.js';
import type { AnswerSafetyCheckInput, TellOfSafetyHoldInput } from './plans.inputs.js';

/** The key of the questionnaire whose answers are the client's alone. */
export const SAFETY = 'safety';

/** A check that stops closes what reaches out, in the same transaction. */
@Injectable()
export class SafetyChecking {
  constructor(
    private readonly recording: SafetyRecording,
    private readonly reading: SafetyReading,
    private readonly results: QuestionnaireResults,
    private readonly telling: ChangeTelling,
    private readonly outbox: Outbox,
  ) {}

  async answer(ctx: Ctx, input: AnswerSafetyCheckInput): Promise<QuestionnaireResultType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.results.earlier(ctx, id, null) : null;
    if (earlier) return earlier;
    const found = assessed(SAFETY, input.version, input.answers);
    const answered = { id, clientId: client.id, planId: null, actionId: null, shared: false };
    const result = await this.results.keep(ctx, answered, found);
    const plan = await lockRunningPlan(ctx, client.id);
    const before = plan?.facts ?? NOTHING_KNOWN;
    const facts = await this.checked(ctx, client, before, found.assessment.outcome);
    if (plan) await keep(ctx, plan, { ...plan, facts }, []);
    else await heard(ctx, client.id);
    return result;
  }

  /** Records what the answers came to, and tells staff of a hold. The facts after it, for the plan to be kept by. */
  async checked(ctx: Ctx, client: Client, facts: Facts, outcome: Outcome): Promise<Facts> {
    const history = await this.recording.historyOf(ctx, client.id);
    const before = holdOf(checksIn(history));
    const { kind } = safetyChecked(outcome, ctx.now.getTime());
    const safety = checksIn(
      await this.recording.append(ctx, history, { clientId: client.id, kind }),
    );
    const after = holdOf(safety);
    if (after !== null) await this.outbox.takeBack(ctx, client.id, 'ONLY_OUTREACH');
    const happened = before === null ? 'SAFETY_HOLD_SET' : 'SAFETY_CHECKED_AGAIN';
    // A check without a hold is the client's own affair.
    if (after !== null && (before === null || kind === 'CHECKED')) {
      await record(ctx, { clientId: client.id, kind: happened });
      await this.telling.tell(ctx, client);
    }
    if (kind === 'STOPPED' && !client.archivedAt) {
      const coachTold = before === null;
      await openFollowUp(ctx, { clientId: client.id, kind: 'SAFETY_HOLD', coachTold });
    }
    return { ...facts, safety };
  }

  /** What the client chooses to tell of it, while a hold stands. */
  async tell(ctx: Ctx, { id, line }: TellOfSafetyHoldInput): Promise<SafetyCheckType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const history = await this.recording.historyOf(ctx, client.id);
    const isKnown = history.some((entry) => entry.id === id?.toLowerCase());
    if (!isKnown) {
      if (holdOf(checksIn(history)) === null) {
        throw new Refusal('NOT_NOW', 'Reaching out does not rest for this any more.');
      }
      await this.recording.append(ctx, history, { id, clientId: client.id, kind: 'TOLD', line });
      await record(ctx, { clientId: client.id, kind: 'SAFETY_TOLD' });
      await this.telling.tell(ctx, client);
      await heard(ctx, client.id);
    }
    return this.reading.ofCaller(ctx);
  }
}
