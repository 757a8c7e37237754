import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import { SafetyRecording } from './safety-history.service.js';
import { AnswersFollowing } from './outreach-holds.service.js';
import { ChangeTelling } from '../outreach/index.js';
import { lockRunningPlan } from '../plans/index.js';
import type { ReviewSafetyHoldInput } from './safety-checks.inputs.js';

/** A talk with the client that a named member of staff records: about a pause of outreach, or about answers. */
@Injectable()
export class TalkRecording {
  constructor(
    private readonly recording: SafetyRecording,
    private readonly following: AnswersFollowing,
    private readonly telling: ChangeTelling,
  ) {}

  /**
   * The review of a pause after the safety questions. Whether it ends the pause depends on what the client answered;
   * so it is never refused, and staff learn from it only whether outreach is still paused.
   */
  async review(ctx: Ctx, input: ReviewSafetyHoldInput): Promise<Client> {
    return this.#record(ctx, input, 'REVIEWED', (client) => {
      if (!client.outreachPaused) {
        throw new Refusal('NOT_NOW', 'Outreach is not paused after the safety questions.');
      }
    });
  }

  /** A talk about answers to other questions. It ends what asked for a talk, and nothing else. */
  talk(ctx: Ctx, input: ReviewSafetyHoldInput): Promise<Client> {
    return this.#record(ctx, input, 'TALKED', () => undefined);
  }

  async #record(
    ctx: Ctx,
    { id, clientId }: ReviewSafetyHoldInput,
    kind: 'REVIEWED' | 'TALKED',
    assertPossible: (client: Client) => void,
  ): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    const history = await this.recording.historyOf(ctx, client.id);
    // The same request again.
    if (history.some((entry) => entry.id === id?.toLowerCase())) return client;
    assertPossible(client);
    const plan = await lockRunningPlan(ctx, client.id);
    await this.recording.append(ctx, { id, clientId: client.id, kind });
    await record(ctx, {
      clientId: client.id,
      kind: kind === 'TALKED' ? 'TALKED' : 'SAFETY_REVIEWED',
    });
    await this.following.follow(ctx, { client, plan });
    await this.telling.tell(ctx, client);
    ctx.forget();
    return lockVisibleClient(ctx, client.id);
  }
}
