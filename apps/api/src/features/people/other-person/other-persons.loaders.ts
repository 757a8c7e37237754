import { defineLoader, grouped } from '../../../platform/loading/loaders.js';
import { OTHER_PERSONS } from './other-persons.sql.js';

export interface SealedPerson {
  id: string;
  clientId: string;
  aliasSealed: Buffer | null;
  version: number;
  current: boolean;
  createdAt: Date;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  wrapped: Buffer;
}

/** The people a client's work is or was about, and the proposed one; the latest first. */
export const otherPersonsOf = defineLoader<string, SealedPerson[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query(OTHER_PERSONS(ctx), [ctx.db.scope.practiceId, clientIds]);
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
