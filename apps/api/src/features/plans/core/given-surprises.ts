import { type GivenSurprise } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SURPRISES_GIVEN } from '../storage/plans.sql.js';

/** All surprises given to this person, in any plan, except undone ones. */
export function surprisesGivenTo(ctx: Ctx, personId: string): Promise<GivenSurprise[]> {
  return ctx.db.query(SURPRISES_GIVEN, [ctx.db.scope.practiceId, personId]);
}
