import { localDateOf, uuidv7 } from '@footing/kernel';
import { lastSurpriseOn } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { requireHealthDataConsent } from '../terms/index.js';
import {
  actionOf,
  currentActionKey,
  decideIntent,
  persistPlan,
  lockPlan,
  readPlan,
  type LoadedPlan,
  toPlanType,
  type PlanType,
} from '../plans/index.js';
import { BoundariesService } from '../boundaries/index.js';
import { touchLastActive } from '../people/index.js';
import type { GiveSurpriseInput, RecordSurpriseOutcomeInput } from './surprises.inputs.js';
import { Surprise } from './surprise.entity.js';
import { errorCode } from '../../platform/errors/error-code.js';
import { words } from './surprises.words.js';

const EXCLUSION_VIOLATION = '23P01';

/** Giving a surprise after its checklist, undoing it, and recording the response. */
@Injectable()
export class SurprisesService {
  constructor(private readonly boundaries: BoundariesService) {}

  async give(ctx: Ctx, { actionId, ...said }: GiveSurpriseInput): Promise<PlanType> {
    await requireHealthDataConsent(ctx);
    const plan = await lockPlan(ctx, 'action', actionId);
    const action = await currentActionKey(ctx, plan, actionId);
    const { small, inexpensive, notInPerson, obligesToNothing } = said;
    const checklist = { small, inexpensive, notInPerson, obligesToNothing };
    const { after, events } = decideIntent(ctx, plan, { kind: 'GIVE_SURPRISE', action, checklist });
    if (events.length === 0) return toPlanType(plan, ctx.now);
    const on = localDateOf(ctx.now.getTime(), plan.timeZone);
    await insert(ctx, plan, { actionId: actionId.toLowerCase(), on });
    const facts = { ...plan.facts, surprisedOn: on };
    return persistPlan(ctx, plan, { ...after, facts }, events);
  }

  /** Possible for some minutes after an accidental tap, as long as no response is recorded. */
  async undo(ctx: Ctx, plan: LoadedPlan, actionId: string): Promise<PlanType> {
    const action = await currentActionKey(ctx, plan, actionId);
    const { after, events } = decideIntent(ctx, plan, { kind: 'UNTICK_ACTION', action });
    if (events.length === 0) return toPlanType(plan, ctx.now);
    const withoutResponse = { actionId, takenBackAt: IsNull(), outcome: IsNull() };
    const undone = await ctx.db.of(Surprise).update(withoutResponse, { takenBackAt: ctx.now });
    if (undone === 0) throw new Refusal('FINAL', words.responseRecorded);
    const left = plan.surprises.filter((one) => one.actionId !== actionId.toLowerCase());
    const facts = { ...plan.facts, surprisedOn: lastSurpriseOn(left) };
    return persistPlan(ctx, plan, { ...after, facts }, events);
  }

  /** A later response replaces an earlier one, except for a request to stop, which is final. */
  async recordOutcome(
    ctx: Ctx,
    { actionId, outcome }: RecordSurpriseOutcomeInput,
  ): Promise<PlanType> {
    // ASKED_TO_STOP protects the other person, so it needs no consent of the client.
    if (outcome !== 'ASKED_TO_STOP') await requireHealthDataConsent(ctx);
    const plan = await lockPlan(ctx, 'action', actionId);
    const action = actionOf(plan, await currentActionKey(ctx, plan, actionId));
    const given = plan.surprises.find((one) => one.actionId === actionId.toLowerCase());
    if (!given) throw new Refusal('NOT_NOW', words.notGiven);
    if (given.outcome === outcome) return toPlanType(plan, ctx.now);
    if (given.outcome === 'ASKED_TO_STOP') {
      throw new Refusal('FINAL', words.askedToStop);
    }
    await ctx.db
      .of(Surprise)
      .update({ actionId, takenBackAt: IsNull() }, { outcome, outcomeAt: ctx.now });
    const { clientId, id: planId } = plan;
    await record(ctx, { clientId, planId, kind: `SURPRISE_${outcome}`, subject: action.title });
    if (outcome === 'ASKED_TO_STOP') {
      const boundary = 'ASKED_FOR_NO_CONTACT';
      await this.boundaries.tightenAsAnswered(ctx, { clientId, personId: plan.personId, boundary });
    }
    await touchLastActive(ctx, clientId);
    return toPlanType(await readPlan(ctx, 'plan', planId), ctx.now);
  }
}

/** The exclusion constraint of the table decides whether there was an earlier one, whatever was read before. */
async function insert(
  ctx: Ctx,
  { clientId, personId, healthDataConsent }: LoadedPlan,
  { actionId, on }: { actionId: string; on: string },
): Promise<void> {
  try {
    await ctx.db.of(Surprise).insert({
      ...{ id: uuidv7(ctx.now.getTime()), clientId, actionId, personId },
      ...{ createdAt: ctx.now, doneOn: on, spaced: true, healthDataAgreed: healthDataConsent },
    });
  } catch (error) {
    if (errorCode(error) !== EXCLUSION_VIOLATION) throw error;
    throw new Refusal('TAKEN', words.oneIsEnough);
  }
}
