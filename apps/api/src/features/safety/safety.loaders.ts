import type { SafetyEvent as EngineEvent } from '@footing/plan-engine';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../people/index.js';

/** An entry as a person is told of it. */
export interface RecordedSafety {
  id: string;
  clientId: string;
  kind: EngineEvent['kind'] | 'TOLD';
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
     order by e.client_id, e.number`,
    [ctx.db.scope.practiceId, clientIds],
  );
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});

/** What the engine decides from. */
export function checksIn(history: readonly RecordedSafety[]): EngineEvent[] {
  return history.flatMap(({ kind, at }) => (kind === 'TOLD' ? [] : [{ kind, at }]));
}

/** The same as a scalar subselect. It takes no values. */
export const safetyColumn = (practice: string, client: string): string =>
  `(select coalesce(json_agg(json_build_object('kind', e.kind,
      'at', (extract(epoch from e.created_at) * 1000)::float8) order by e.number), '[]')
    from safety_events e
    where e.practice_id = ${practice} and e.client_id = ${client} and e.kind <> 'TOLD')`;

/** Whether a hold stands, as `holdOf` says it, in a few pages of memory. It takes no values. */
export const heldColumn = (practice: string, client: string): string =>
  `exists (select from safety_events e
    where e.practice_id = ${practice} and e.client_id = ${client} and e.kind = 'STOPPED'
      and e.number > coalesce((
        select v.number from safety_events v
        where v.practice_id = ${practice} and v.client_id = ${client} and v.kind = 'REVIEWED'
        order by v.number desc limit 1), 0))`;
