import { uuidv7 } from '@footing/kernel';
import { secondTimeAroundForTwo } from '@footing/library';
import type { JointAction, JointStep } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { Couple } from './couple.entity.js';
import { CoupleStep } from './couple-step.entity.js';
import { COUPLE_STEPS } from './couple-content.sql.js';

/** A step of a couple's plan. */
export interface CoupleStepContent {
  /** Null while the step is only in the library. */
  id: string | null;
  openedAt: Date | null;
  step: JointStep;
}

/** What is sealed of a step: its key is a column. */
type Sealed = Omit<JointStep, 'key'>;

const { steps: LIBRARY } = secondTimeAroundForTwo;

/** What the plan of a couple asks for: its own, copied from the library when the coach joins the two. */
@Injectable()
export class CoupleContentService {
  constructor(private readonly sealing: SealingService) {}

  /** For staff all steps, in order; for a partner those that the coach has opened. */
  async of(ctx: Ctx, coupleId: string): Promise<CoupleStepContent[]> {
    const practiceId = ctx.db.scope.practiceId!;
    const rows = await ctx.db.query(COUPLE_STEPS, [practiceId, coupleId]);
    const read = rows.flatMap(({ id, key, openedAt, version, contentSealed, wrapped }) => {
      if (contentSealed === null) {
        const step = LIBRARY.find((each) => each.key === key);
        return step ? [{ id, openedAt, step }] : [];
      }
      const place = placeOf(id, version!);
      const text = this.sealing.openWith(wrapped, practiceId, place, contentSealed);
      return [{ id, openedAt, step: { key, ...(JSON.parse(text) as Sealed) } }];
    });
    const isStored = rows.some(({ contentSealed }) => contentSealed !== null);
    if (ctx.db.scope.role === 'CLIENT' || isStored) return read;
    return LIBRARY.map(
      (step) =>
        read.find((each) => each.step.key === step.key) ?? { id: null, openedAt: null, step },
    );
  }

  /** Gives the couple its own copy, unless it has one. Both clients must be locked. */
  async keep(ctx: Ctx, couple: Couple): Promise<void> {
    if (couple.planVersion > 0) return;
    const steps = await this.of(ctx, couple.id);
    const ofLibrary = steps.map(({ step }) => step);
    await this.store(ctx, couple, steps, ofLibrary);
  }

  /** Stores the steps as they are after an edit, under the next version. Both clients must be locked. */
  async store(
    ctx: Ctx,
    couple: Couple,
    before: readonly CoupleStepContent[],
    after: readonly JointStep[],
  ): Promise<void> {
    const version = couple.planVersion + 1;
    const { id: coupleId, partnerA, partnerB, coachId, supervised } = couple;
    const steps = ctx.db.of(CoupleStep);
    for (const [position, { key: step, ...content }] of after.entries()) {
      const known = before.find((each) => each.step.key === step)?.id ?? null;
      const id = known ?? uuidv7(ctx.now.getTime());
      const text = JSON.stringify(content satisfies Sealed);
      const contentSealed = await this.sealing.sealForCouple(
        ctx,
        couple,
        placeOf(id, version),
        text,
      );
      const row = { position, contentVersion: version, contentSealed };
      if (known) await steps.update({ id }, row);
      else {
        const of = { id, createdAt: ctx.now, coupleId, partnerA, partnerB, coachId, supervised };
        await steps.insert({ ...of, ...row, step, openedAt: null, openedBy: null });
      }
    }
    const kept = new Set(after.map(({ key }) => key));
    for (const { id, step } of before) if (id && !kept.has(step.key)) await steps.delete({ id });
    await ctx.db.of(Couple).update({ id: coupleId }, { planVersion: version });
    couple.planVersion = version;
  }
}

/** The action with this key in steps that the caller may read, with its step. */
export function actionIn(
  steps: readonly CoupleStepContent[],
  key: string,
): { action: JointAction; step: CoupleStepContent } | null {
  for (const step of steps) {
    const action = step.step.actions.find((each) => each.key === key);
    if (action) return { action, step };
  }
  return null;
}

/** The action as it was in the library, for rows from before couples had plans of their own. */
export const actionOfLibrary = (key: string): JointAction | null =>
  actionIn(
    LIBRARY.map((step) => ({ id: null, openedAt: null, step })),
    key,
  )?.action ?? null;

const placeOf = (id: string, version: number) => ({ table: 'couple_steps', id, version });
