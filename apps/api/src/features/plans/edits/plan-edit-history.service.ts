import type { PlanChange } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SealingService, type Place } from '../../../platform/sealing/sealing.service.js';
import { readPlan } from '../storage/plan.repository.js';
import { editReasonPlace, planChangesPlace } from '../storage/sealed-places.js';
import type { PlanEditType } from './plan-edit.type.js';
import { CLOSE_EDITS, PLAN_EDITS } from './plan-edits.sql.js';

/** How many edits are read at once. */
const PAGE = 20;

/** What was changed in a plan, for everyone who can see it. */
@Injectable()
export class PlanEditHistoryService {
  constructor(private readonly sealing: SealingService) {}

  /** The latest edits first; those before `before`, if it is given. */
  async edits(ctx: Ctx, planId: string, before: string | null): Promise<PlanEditType[]> {
    const plan = await readPlan(ctx, 'plan', planId);
    const practiceId = ctx.db.scope.practiceId!;
    const rows = await ctx.db.query(PLAN_EDITS(ctx), [practiceId, plan.id, before, PAGE]);
    return rows.map(({ id, at, by, kind, closedAt, wrapped, ...row }) => {
      const reason = row.reasonSealed ?? row.privateReasonSealed;
      const sealed = { reason, changes: row.changesSealed };
      const opened = openedEdit(this.sealing, practiceId, wrapped, id, sealed);
      return {
        ...{ id, at, by, kind, closedAt },
        ...opened,
        reasonShared: row.reasonSealed !== null,
      };
    });
  }

  /** Closes the notices about edits for the client. Those of others are left alone. */
  async close(ctx: Ctx, ids: readonly string[]): Promise<true> {
    const { practiceId, clientId } = ctx.actor;
    await ctx.db.query(CLOSE_EDITS, [practiceId, clientId, ids, ctx.now]);
    return true;
  }
}

/** What an edit changed and why, opened with the key that was read with it. */
export function openedEdit(
  sealing: SealingService,
  practiceId: string,
  wrapped: Buffer,
  id: string,
  sealed: { reason: Buffer | null; changes: Buffer },
): { reason: string | null; changes: PlanChange[] } {
  const open = (place: Place, text: Buffer) => sealing.openWith(wrapped, practiceId, place, text);
  return {
    reason: sealed.reason && open(editReasonPlace(id), sealed.reason),
    changes: JSON.parse(open(planChangesPlace(id), sealed.changes)) as PlanChange[],
  };
}
