import { assertNever } from '@footing/kernel';
import { reviewHold, type ReviewRefusal } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import { checksIn, SafetyRecording } from '../safety/index.js';
import { ChangeTelling } from './change-telling.js';
import { keep } from './plan-changing.js';
import { lockRunningPlan } from './plan-loading.js';
import type { ReviewSafetyHoldInput } from './plans.inputs.js';

/** The second half of lifting a hold: a named member of staff, after the client has answered again. */
@Injectable()
export class SafetyReviewing {
  constructor(
    private readonly recording: SafetyRecording,
    private readonly telling: ChangeTelling,
  ) {}

  async review(ctx: Ctx, { id, clientId }: ReviewSafetyHoldInput): Promise<Client> {
    const client = await lockVisibleClient(ctx, clientId);
    const history = await this.recording.historyOf(ctx, client.id);
    // The same request once more.
    if (history.some((entry) => entry.id === id?.toLowerCase())) return client;
    const reviewed = reviewHold(checksIn(history), ctx.now.getTime());
    if (!reviewed.ok) throw refusal(reviewed.error, client);
    const plan = await lockRunningPlan(ctx, client.id);
    const after = await this.recording.append(ctx, history, {
      id,
      clientId: client.id,
      kind: 'REVIEWED',
    });
    await record(ctx, { clientId: client.id, kind: 'SAFETY_HOLD_LIFTED' });
    if (plan) {
      await keep(ctx, plan, { ...plan, facts: { ...plan.facts, safety: checksIn(after) } }, []);
    }
    await this.telling.tell(ctx, client);
    return client;
  }
}

function refusal({ code }: ReviewRefusal, { callName }: Client): Refusal {
  switch (code) {
    case 'NO_HOLD':
      return new Refusal('NOT_NOW', 'No safety hold stands.');
    case 'CHECK_FIRST':
      return new Refusal(
        'NOT_NOW',
        `First ${callName} answers the safety questions again, and nothing in them calls for a stop.`,
      );
    default:
      return assertNever(code);
  }
}
