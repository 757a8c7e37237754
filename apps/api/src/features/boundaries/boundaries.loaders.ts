import type { Boundary } from '@footing/plan-engine';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { BOUNDARY_HISTORY } from './boundaries.sql.js';

/** A boundary change as the engine reads it, with what the presenter needs. */
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
  const rows = await ctx.db.query(BOUNDARY_HISTORY(ctx), [ctx.db.scope.practiceId, personIds]);
  return grouped(personIds, rows, ({ personId }) => personId);
});
