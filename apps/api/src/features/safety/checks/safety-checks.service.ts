import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { lockVisibleClient, touchLastActive } from '../../people/index.js';
import {
  assessed,
  QuestionnaireResultsService,
  type QuestionnaireResultType,
  SAFETY_QUESTIONNAIRE,
} from '../../questionnaires/index.js';
import { SafetyService } from '../safety.service.js';
import { SafetyHistoryService } from './safety-history.service.js';
import type { SafetyCheckType } from '../safety.type.js';
import { requireHealthDataConsent } from '../../terms/index.js';
import { OutreachHoldsService } from '../holds/outreach-holds.service.js';
import { CoachNoticesService } from '../../outreach/index.js';
import { lockRunningPlan } from '../../plans/index.js';
import type { AnswerSafetyCheckInput, DiscloseSafetyHoldInput } from './safety-checks.inputs.js';
import { words } from '../safety.words.js';

/** The safety questionnaire outside a plan. The outreach gate follows in the same transaction. */
@Injectable()
export class SafetyChecksService {
  constructor(
    private readonly history: SafetyHistoryService,
    private readonly safety: SafetyService,
    private readonly results: QuestionnaireResultsService,
    private readonly holds: OutreachHoldsService,
    private readonly notices: CoachNoticesService,
  ) {}

  async answer(ctx: Ctx, input: AnswerSafetyCheckInput): Promise<QuestionnaireResultType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const earlier = input.id ? await this.results.earlier(ctx, id, null) : null;
    if (earlier) return earlier;
    await requireHealthDataConsent(ctx);
    const found = assessed(SAFETY_QUESTIONNAIRE, input.version, input.answers);
    const answered = { id, clientId: client.id, planId: null, actionId: null, shared: false };
    const plan = await lockRunningPlan(ctx, client.id);
    const result = await this.results.store(ctx, client, answered, found);
    await this.holds.factsChanged(ctx, { client, plan });
    return result;
  }

  /** Shares a line about a safety hold, while there is one. */
  async disclose(ctx: Ctx, { id, line }: DiscloseSafetyHoldInput): Promise<SafetyCheckType> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const history = await this.history.historyOf(ctx, client.id);
    const isKnown = history.some((entry) => entry.id === id?.toLowerCase());
    if (!isKnown) {
      if (!client.outreachPaused) {
        throw new Refusal('NOT_NOW', words.notPaused);
      }
      await this.history.append(ctx, { id, clientId: client.id, kind: 'TOLD', line });
      await record(ctx, { clientId: client.id, kind: 'SAFETY_TOLD' });
      await this.notices.notifyCoach(ctx, client);
      await touchLastActive(ctx, client.id);
    }
    return this.safety.ofCaller(ctx);
  }
}
