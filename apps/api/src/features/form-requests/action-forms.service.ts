import type { PlanEvent } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { visibleClient } from '../people/index.js';
import {
  actionKey,
  currentActionKey,
  decideIntent,
  findAndLockPlan,
  formOfAction,
  hasAction,
  lockPlan,
  type LoadedPlan,
} from '../plans/index.js';
import { requireHealthDataConsent } from '../terms/index.js';
import { copyOf } from './form-copy.js';
import { FormRequest } from './form-request.entity.js';
import type { FormRequestType } from './form-request.type.js';
import type { OpenActionFormInput } from './form-requests.inputs.js';
import { FormRequestsService, isThere } from './form-requests.service.js';
import { words } from './form-requests.words.js';

/** A plan before and after an action was completed. */
export interface CompletedAction {
  plan: LoadedPlan;
  after: LoadedPlan;
  events: PlanEvent[];
}

/** Forms that are actions of a plan. The engine decides whether such an action can be done. */
@Injectable()
export class ActionFormsService {
  constructor(private readonly requests: FormRequestsService) {}

  /** The form of the action to answer: the one that was begun, or a new one. Refused while the action is not open. */
  async open(ctx: Ctx, input: OpenActionFormInput): Promise<FormRequestType> {
    const id = input.id.toLowerCase();
    const actionId = input.actionId.toLowerCase();
    const plan = await lockPlan(ctx, 'action', actionId);
    const { clientId } = plan;
    if (await isThere(ctx, id, { clientId, actionId })) return this.requests.one(ctx, id);
    await requireHealthDataConsent(ctx);
    const { archivedAt, coachId } = await visibleClient(ctx, clientId);
    if (archivedAt) throw new Refusal('NOT_NOW', words.noLongerCoached);
    const action = await currentActionKey(ctx, plan, actionId);
    decideIntent(ctx, plan, { kind: 'RECORD_ANSWERS', action });
    const begun = await ctx.db.of(FormRequest).findOne({ actionId, answeredAt: IsNull() });
    if (begun) return this.requests.one(ctx, begun.id);
    const form = await formOfAction(ctx, plan, action);
    if (!form) throw new Refusal('NOT_NOW', words.noForm);
    const isNew = await ctx.db.of(FormRequest).insertNew({
      ...copyOf(form),
      id,
      createdAt: ctx.now,
      clientId,
      actionId,
      askedBy: coachId,
    });
    if (!isNew) throw idTaken();
    return this.requests.one(ctx, id);
  }

  /**
   * What finishing the form of an action changes in the plan, which is locked. Answers are never refused: null if the action
   * is not open any more, or was removed.
   */
  async completion(ctx: Ctx, actionId: string): Promise<CompletedAction | null> {
    const plan = await findAndLockPlan(ctx, 'action', actionId);
    if (!plan || !hasAction(plan, actionId)) return null;
    const action = actionKey(plan, actionId);
    const decided = acceptedOrNull(() =>
      decideIntent(ctx, plan, { kind: 'RECORD_ANSWERS', action }),
    );
    return decided && { plan, ...decided };
  }
}

function acceptedOrNull<T>(decide: () => T): T | null {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
