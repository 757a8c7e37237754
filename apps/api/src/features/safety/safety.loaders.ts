import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../people/index.js';

/** An entry as people see it. */
export interface RecordedSafety {
  id: string;
  clientId: string;
  kind: 'STOPPED' | 'CHECKED' | 'TOLD' | 'REVIEWED' | 'TALKED';
  at: number;
  lineSealed: Buffer | null;
  byName: string | null;
  wrapped: Buffer;
}

/** The history of a client's safety, oldest first. */
export const safetyHistoryOf = defineLoader<string, RecordedSafety[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query<RecordedSafety>(
    `select e.id, e.client_id as "clientId", e.kind, (extract(epoch from e.created_at) * 1000)::float8 as at,
            e.line_sealed as "lineSealed", m.name as "byName", k.wrapped
     from safety_events e
     join clients c on c.practice_id = e.practice_id and c.id = e.client_id
     join practice_keys k on k.practice_id = e.practice_id
     left join members m on m.practice_id = e.practice_id and m.id = e.reviewed_by
     where e.practice_id = $1 and e.client_id = any($2) and ${clientsVisibleTo(ctx, 'c')}
     order by e.client_id, e.created_at, e.id`,
    [ctx.db.scope.practiceId, clientIds],
  );
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});
