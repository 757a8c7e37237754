import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SealingService, type Place } from '../../../platform/sealing/sealing.service.js';
import { findPlan, readPlan } from '../storage/plan.repository.js';
import { endingNotePlace, skipReasonPlace, waitReasonPlace } from '../storage/sealed-places.js';
import { toPlanType } from './plan.presenter.js';
import type { PlanRefType, PlanType, StepType } from './plan.type.js';
import {
  skipReasonOfStep,
  textsOfPlan,
  waitReasonOfStep,
  type SealedReason,
  type StepTexts,
} from './plans.loaders.js';
import { ENDED_PLANS } from '../storage/plans.sql.js';

/** Reads plans for clients and coaches. */
@Injectable()
export class PlansService {
  constructor(private readonly sealing: SealingService) {}

  async plan(ctx: Ctx, id: string): Promise<PlanType> {
    return toPlanType(await readPlan(ctx, 'plan', id), ctx.now);
  }

  /** The client's running plan, or else the one that ended last. */
  async ofClient(ctx: Ctx, clientId: string): Promise<PlanType | null> {
    const plan = await findPlan(ctx, 'client', clientId);
    return plan && toPlanType(plan, ctx.now);
  }

  /** All plans of a client that have ended, the latest first. */
  async endedOf(ctx: Ctx, clientId: string): Promise<PlanRefType[]> {
    return ctx.db.query(ENDED_PLANS(ctx), [ctx.db.scope.practiceId, clientId]);
  }

  /** The long texts of a step or an action; empty if a coach has removed it since the plan was read. */
  async texts(ctx: Ctx, { planId, id }: { planId: string; id: string }): Promise<StepTexts> {
    const known = (await ctx.load(textsOfPlan, planId)).get(id);
    return known ?? { planId, id, purpose: null, guidance: '', prompt: null };
  }

  async waitReason(ctx: Ctx, { id }: Pick<StepType, 'id'>): Promise<string | null> {
    return this.#opened(ctx, waitReasonPlace(id), await ctx.load(waitReasonOfStep, id));
  }

  async skipReason(ctx: Ctx, { id, status }: Pick<StepType, 'id' | 'status'>) {
    if (status !== 'SKIPPED') return null;
    return this.#opened(ctx, skipReasonPlace(id), await ctx.load(skipReasonOfStep, id));
  }

  #opened(ctx: Ctx, place: Place, reason: SealedReason | null): string | null {
    if (!reason) return null;
    return this.sealing.openWith(reason.wrapped, ctx.db.scope.practiceId!, place, reason.sealed);
  }

  async endingNote(ctx: Ctx, { id, clientId, endingNoteSealed }: PlanType): Promise<string | null> {
    return (
      endingNoteSealed && this.sealing.open(ctx, clientId, endingNotePlace(id), endingNoteSealed)
    );
  }
}
