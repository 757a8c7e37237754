import type { Boundary } from '@footing/plan-engine';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../people/index.js';

/** A change as the engine reads it, with the facts shown to people. */
export interface RecordedChange {
  id: string;
  personId: string;
  boundary: Boundary;
  until: string | null;
  endedOn: string | null;
  at: number;
  takesEffectAt: number;
  needsConfirmation: boolean;
  reasonSealed: Buffer | null;
  byName: string | null;
  wrapped: Buffer;
}

/** The history of what one other person asked for, oldest first. */
export const boundaryHistoryOf = defineLoader<string, RecordedChange[]>(async (ctx, personIds) => {
  const rows = await ctx.db.query<RecordedChange>(
    `select b.id, b.person_id as "personId", b.boundary, b.until::text as until, b.ended_on::text as "endedOn",
            (extract(epoch from b.created_at) * 1000)::float8 as at,
            (extract(epoch from b.takes_effect_at) * 1000)::float8 as "takesEffectAt",
            b.needs_confirmation as "needsConfirmation", b.reason_sealed as "reasonSealed", m.name as "byName", k.wrapped
     from boundary_changes b
     join clients c on c.practice_id = b.practice_id and c.id = b.client_id
     join practice_keys k on k.practice_id = b.practice_id
     left join members m on m.practice_id = b.practice_id and m.id = b.set_by
     where b.practice_id = $1 and b.person_id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by b.person_id, b.number`,
    [ctx.db.scope.practiceId, personIds],
  );
  return grouped(personIds, rows, ({ personId }) => personId);
});
