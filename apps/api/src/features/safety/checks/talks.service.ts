import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { lockVisibleClient, type Client } from '../../people/index.js';
import { SafetyHistoryService } from './safety-history.service.js';
import { OutreachHoldsService } from '../holds/outreach-holds.service.js';
import { CoachNoticesService } from '../../outreach/index.js';
import { lockRunningPlan } from '../../plans/index.js';
import type { ReviewSafetyHoldInput } from './safety-checks.inputs.js';
import { words } from '../safety.words.js';

/** Records talks of a named member of staff with the client, about a safety hold or about answers. */
@Injectable()
export class TalksService {
  constructor(
    private readonly history: SafetyHistoryService,
    private readonly holds: OutreachHoldsService,
    private readonly notices: CoachNoticesService,
  ) {}

  /**
   * The review of a safety hold. Whether it ends the hold depends on the client's answers, so it is never refused because
   * of them, and staff learn only whether outreach is still paused.
   */
  async recordReview(ctx: Ctx, input: ReviewSafetyHoldInput): Promise<Client> {
    return this.#record(ctx, input, 'REVIEWED', (client) => {
      if (!client.outreachPaused) {
        throw new Refusal('NOT_NOW', words.notPausedAfterQuestions);
      }
    });
  }

  /** A talk about answers to other questionnaires. It lifts the lock that asks for a talk, and nothing else. */
  recordTalk(ctx: Ctx, input: ReviewSafetyHoldInput): Promise<Client> {
    return this.#record(ctx, input, 'TALKED', () => undefined);
  }

  async #record(
    ctx: Ctx,
    { id, clientId }: ReviewSafetyHoldInput,
    kind: 'REVIEWED' | 'TALKED',
    assertPossible: (client: Client) => void,
  ): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    const history = await this.history.historyOf(ctx, client.id);
    // Repeated request.
    if (history.some((entry) => entry.id === id?.toLowerCase())) return client;
    assertPossible(client);
    const plan = await lockRunningPlan(ctx, client.id);
    await this.history.append(ctx, { id, clientId: client.id, kind });
    await record(ctx, {
      clientId: client.id,
      kind: kind === 'TALKED' ? 'TALKED' : 'SAFETY_REVIEWED',
    });
    await this.holds.factsChanged(ctx, { client, plan });
    await this.notices.notifyCoach(ctx, client);
    ctx.forget();
    return lockVisibleClient(ctx, client.id);
  }
}
