import { secondTimeAroundForTwo } from '@footing/library';
import { coupleLine, isJointActionDone, nextJointStep } from '@footing/plan-engine';
import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lockVisibleClient, touchLastActive } from '../people/index.js';
import { CoupleAction } from './couple-action.entity.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { CouplePartner } from './couple-partner.entity.js';
import type { JointPlanType, JointStepType } from './couple-plan.type.js';
import { CoupleStep } from './couple-step.entity.js';
import type { CoupleType } from './couple.type.js';
import { INSERT_JOINT_ACTION } from './couples.sql.js';
import { wordOf } from './partner-word.js';
import { words } from './couples.words.js';

const PLAN = secondTimeAroundForTwo;
const KEYS = PLAN.steps.map(({ key }) => key);

/** What a couple does together. The coach opens its steps; each partner says what they did, and both see it. */
@Injectable()
export class CouplePlanService {
  constructor(private readonly facts: CoupleFactsService) {}

  /** As the caller sees it; null for a client before the coach has opened a step. */
  async of(ctx: Ctx, coupleId: string): Promise<JointPlanType | null> {
    const opened = (await ctx.db.of(CoupleStep).find({ coupleId })).map(({ step }) => step);
    const done = await ctx.db.of(CoupleAction).find({ coupleId });
    const { clientId } = ctx.actor;
    const steps = PLAN.steps.map(({ key, title, purpose, actions }): JointStepType => ({
      key,
      title,
      purpose,
      open: opened.includes(key),
      actions: actions.map((action) => {
        const doneBy = done.filter((row) => row.action === action.key).map((row) => row.clientId);
        const { reflection: prompt = null, ...shown } = action;
        return {
          ...{ ...shown, prompt },
          done: isJointActionDone(
            action.by,
            doneBy.map(() => true),
          ),
          mine: clientId !== null && doneBy.includes(clientId),
          doneBy: clientId === null ? doneBy : [],
        };
      }),
    }));
    if (clientId === null) return { title: PLAN.title, steps, next: nextJointStep(KEYS, opened) };
    const open = steps.filter((step) => step.open);
    return open.length === 0 ? null : { title: PLAN.title, steps: open, next: null };
  }

  /** Opens the next step for both. Waits with all joint work. */
  async open(ctx: Ctx, coupleId: string, step: string): Promise<CoupleType> {
    const { couple, row } = await this.facts.lock(ctx, coupleId);
    const rows = await ctx.db.of(CoupleStep).find({ coupleId: row.id });
    const opened = rows.map((each) => each.step);
    if (opened.includes(step)) return this.facts.shown(ctx, row.id);
    this.facts.requireJointWork(ctx, couple);
    if (step !== nextJointStep(KEYS, opened)) throw invalid('step', words.notTheNextStep);
    const { partnerA, partnerB, coachId, supervised } = row;
    await ctx.db.of(CoupleStep).insert({
      id: uuidv7(ctx.now.getTime()),
      createdAt: ctx.now,
      coupleId: row.id,
      partnerA,
      partnerB,
      coachId,
      supervised,
      step,
      openedBy: ctx.actor.memberId,
    });
    const both = [partnerA, partnerB];
    await record(ctx, ...both.map((clientId) => ({ clientId, kind: 'COUPLE_STEP_OPENED' })));
    return this.facts.shown(ctx, row.id);
  }

  /** The caller did a joint action, or takes that back. Idempotent. */
  async tick(ctx: Ctx, ownId: string, action: string, isDone: boolean): Promise<CouplePartner> {
    const clientId = ctx.actor.clientId!;
    const { coachId, supervised } = await lockVisibleClient(ctx, clientId);
    const own = await ctx.db.of(CouplePartner).get({ id: ownId.toLowerCase(), clientId });
    if (coupleLine(own.state, wordOf(own)) !== 'TOGETHER') {
      throw new Refusal('NOT_NOW', words.notTogether);
    }
    const { coupleId } = own;
    const steps = await ctx.db.of(CoupleStep).find({ coupleId });
    const step = PLAN.steps.find(({ actions }) => actions.some(({ key }) => key === action));
    const opened = steps.find((each) => each.step === step?.key);
    if (!opened) throw invalid('action', words.notAnAction);
    if (isDone) {
      const id = uuidv7(ctx.now.getTime());
      const { practiceId } = ctx.actor;
      const { partnerA, partnerB } = opened;
      const both = [practiceId, id, ctx.now, coupleId, partnerA, partnerB];
      const row = [...both, clientId, action, coachId, supervised];
      await ctx.db.query(INSERT_JOINT_ACTION, row);
    } else {
      await ctx.db.of(CoupleAction).delete({ coupleId, action, clientId });
    }
    await touchLastActive(ctx, clientId);
    return own;
  }
}
