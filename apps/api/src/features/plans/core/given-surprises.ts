import { type GivenSurprise } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';
import { SURPRISES_GIVEN } from './plans.sql.js';

/** Everything this person was given, in any plan, except what was undone. */
export function surprisesGivenTo(ctx: Ctx, personId: string): Promise<GivenSurprise[]> {
  return ctx.db.query(SURPRISES_GIVEN, [ctx.db.scope.practiceId, personId]);
}
