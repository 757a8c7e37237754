import type { PlacedFile } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import type { LoadedPlan } from '../storage/plan.repository.js';

/** A file of the practice at a part of a plan: one of step and action. */
export interface FileOfPlan {
  file: string;
  stepId: string | null;
  actionId: string | null;
}

type Subscriber = (ctx: Ctx, clientId: string, files: FileOfPlan[]) => Promise<void>;

/**
 * A plan was made from a version that names files of the practice, or was moved to one. Subscribers give them to its client, in the
 * transaction of the plan.
 */
@Injectable()
export class PlanFilesNamed {
  readonly #subscribers: Subscriber[] = [];

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.push(subscriber);
  }

  /** The plan with the ids of its parts; parts that it does not have bring nothing. */
  async publish(ctx: Ctx, plan: LoadedPlan, placed: readonly PlacedFile[]): Promise<void> {
    const files = placed.flatMap(({ step, action, file }): FileOfPlan[] => {
      const stepId = plan.stepIds.get(step ?? '') ?? null;
      const actionId = plan.actionIds.get(action ?? '') ?? null;
      return stepId || actionId ? [{ file, stepId: actionId ? null : stepId, actionId }] : [];
    });
    if (files.length === 0) return;
    for (const subscriber of this.#subscribers) await subscriber(ctx, plan.clientId, files);
  }
}
