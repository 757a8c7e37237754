import type { Ctx } from '../../../platform/context/ctx.js';
import { PlanAction } from '../storage/plan-action.entity.js';

/** Removes a note that is discarded from the actions that were agreed in it. The actions stay in their plan. */
export async function detachNote(ctx: Ctx, noteId: string): Promise<void> {
  await ctx.db.of(PlanAction).update({ noteId }, { noteId: null });
}
