import { defineLoader, grouped } from '../../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../people.policy.js';

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
  const rows = await ctx.db.query<SealedPerson>(
    `select o.id, o.client_id as "clientId", o.alias_sealed as "aliasSealed", o.version,
            o.id = c.other_person_id as current, o.created_at as "createdAt", o.confirmed_at as "confirmedAt",
            m.name as "confirmedBy", k.wrapped
     from other_persons o
     join clients c on c.practice_id = o.practice_id and c.id = o.client_id
     join practice_keys k on k.practice_id = o.practice_id
     left join members m on m.practice_id = o.practice_id and m.id = o.confirmed_by
     where o.practice_id = $1 and o.client_id = any($2) and o.withdrawn_at is null
       and ${clientsVisibleTo(ctx, 'c')}
     order by o.created_at desc, o.id desc`,
    [ctx.db.scope.practiceId, clientIds],
  );
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
