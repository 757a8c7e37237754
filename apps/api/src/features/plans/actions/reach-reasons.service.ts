import type { TemplateContent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SealingService, type Place } from '../../../platform/sealing/sealing.service.js';
import type { LoadedPlan } from '../storage/plan.repository.js';
import { reachReasonOfAction } from '../core/plans.loaders.js';

/** A reason as it is stored with an action. */
export interface StoredReason {
  sealed: Buffer;
  by: string;
}

/** Why actions are not outreach although they sound like it. Everyone who can see the plan can read it. */
@Injectable()
export class ReachReasonsService {
  constructor(private readonly sealing: SealingService) {}

  async seal(
    ctx: Ctx,
    clientId: string,
    actionId: string,
    reason: string,
    by: string,
  ): Promise<StoredReason> {
    return { sealed: await this.sealing.seal(ctx, clientId, place(actionId), reason), by };
  }

  /** The reasons of a whole plan, by the key of the action. */
  async sealAll(
    ctx: Ctx,
    { clientId, actionIds }: LoadedPlan,
    { steps }: TemplateContent,
  ): Promise<Map<string, StoredReason>> {
    const stored = new Map<string, StoredReason>();
    for (const { key, noReachReason, noReachBy } of steps.flatMap(({ actions }) => actions)) {
      if (!noReachReason || !noReachBy) continue;
      stored.set(
        key,
        await this.seal(ctx, clientId, actionIds.get(key)!, noReachReason, noReachBy),
      );
    }
    return stored;
  }

  async reasonOf(ctx: Ctx, actionId: string): Promise<string | null> {
    const found = await ctx.load(reachReasonOfAction, actionId);
    if (!found) return null;
    const { practiceId } = ctx.db.scope;
    return this.sealing.openWith(found.wrapped, practiceId!, place(actionId), found.sealed);
  }
}

const place = (actionId: string): Place => ({
  kind: 'RECORD',
  table: 'plan_actions',
  id: actionId,
  version: 1,
});
