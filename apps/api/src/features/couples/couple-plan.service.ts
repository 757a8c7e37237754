import { secondTimeAroundForTwo } from '@footing/library';
import { coupleLine, isJointActionDone, nextJointStep } from '@footing/plan-engine';
import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { lockVisibleClient, touchLastActive } from '../people/index.js';
import { CoupleAction } from './couple-action.entity.js';
import { actionIn, CoupleContentService } from './couple-content.service.js';
import { JOINT_ACTIONS_DONE } from './couple-content.sql.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { CouplePartner } from './couple-partner.entity.js';
import type { JointPlanType, JointStepType } from './couple-plan.type.js';
import { CoupleStep } from './couple-step.entity.js';
import type { CoupleType } from './couple.type.js';
import { INSERT_JOINT_ACTION } from './couples.sql.js';
import { wordOf } from './partner-word.js';
import { words } from './couples.words.js';

const { title } = secondTimeAroundForTwo;

/** What a couple does together. The coach opens its steps; each partner says what they did, and both see it. */
@Injectable()
export class CouplePlanService {
  constructor(
    private readonly facts: CoupleFactsService,
    private readonly content: CoupleContentService,
  ) {}

  /** For staff who may read the couple. */
  async of(ctx: Ctx, { id, planVersion }: Pick<CoupleType, 'id' | 'planVersion'>) {
    const steps = await this.#steps(ctx, id, null);
    const opened = steps.flatMap(({ key, open }) => (open ? [key] : []));
    const keys = steps.map(({ key }) => key);
    const next = nextJointStep(keys, opened);
    return { title, steps, next, contentVersion: planVersion } satisfies JointPlanType;
  }

  /** As a partner reads it: now, or as it was at `until`. Null before the coach has opened a step. */
  async ofPartner(ctx: Ctx, coupleId: string, until: Date | null): Promise<JointPlanType | null> {
    const steps = await this.#steps(ctx, coupleId, until);
    return steps.length === 0 ? null : { title, steps, next: null, contentVersion: null };
  }

  /** Opens the next step for both. Waits with all joint work. */
  async open(ctx: Ctx, coupleId: string, step: string): Promise<CoupleType> {
    const { couple, row } = await this.facts.lock(ctx, coupleId);
    const steps = await this.content.of(ctx, row.id);
    const opened = steps.flatMap((each) => (each.openedAt ? [each.step.key] : []));
    if (opened.includes(step)) return this.facts.shown(ctx, row.id);
    this.facts.requireJointWork(ctx, couple);
    const keys = steps.map((each) => each.step.key);
    if (step !== nextJointStep(keys, opened)) throw invalid('step', words.notTheNextStep);
    await this.content.keep(ctx, row);
    const open = { openedAt: ctx.now, openedBy: ctx.actor.memberId };
    await ctx.db.of(CoupleStep).update({ coupleId: row.id, step }, open);
    const both = [row.partnerA, row.partnerB];
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
    const found = actionIn(await this.content.of(ctx, coupleId), action);
    if (!found) throw invalid('action', words.notAnAction);
    if (isDone) {
      const id = uuidv7(ctx.now.getTime());
      const { partnerA, partnerB } = await ctx.db.of(CoupleStep).get({ id: found.step.id! });
      const both = [ctx.actor.practiceId, id, ctx.now, coupleId, partnerA, partnerB];
      const row = [...both, clientId, action, coachId, supervised];
      await ctx.db.query(INSERT_JOINT_ACTION, row);
    } else {
      const where = { coupleId, action, clientId, undoneAt: IsNull() };
      await ctx.db.of(CoupleAction).update(where, { undoneAt: ctx.now });
    }
    await touchLastActive(ctx, clientId);
    return own;
  }

  async #steps(ctx: Ctx, coupleId: string, until: Date | null): Promise<JointStepType[]> {
    const { practiceId, clientId } = ctx.actor;
    const steps = await this.content.of(ctx, coupleId);
    const done = await ctx.db.query(JOINT_ACTIONS_DONE, [practiceId, coupleId, until]);
    return steps.map(({ openedAt, step: { actions, ...step } }) => ({
      ...step,
      open: openedAt !== null,
      actions: actions.map((action) => {
        const by = done.filter((row) => row.action === action.key).map((row) => row.clientId);
        return {
          ...action,
          done: isJointActionDone(
            action.by,
            by.map(() => true),
          ),
          mine: clientId !== null && by.includes(clientId),
          doneBy: clientId === null ? by : [],
        };
      }),
    }));
  }
}
