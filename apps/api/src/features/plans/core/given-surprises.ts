import { type GivenSurprise } from '@footing/plan-engine';
import type { Ctx } from '../../../platform/context/ctx.js';

/** Everything this person was given, in any plan, except what was undone. */
export function surprisesGivenTo(ctx: Ctx, personId: string): Promise<GivenSurprise[]> {
  return ctx.db.query(
    `select done_on::text as "on" from surprises
     where practice_id = $1 and person_id = $2 and taken_back_at is null`,
    [ctx.db.scope.practiceId, personId],
  );
}
