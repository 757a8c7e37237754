import { statement } from '../statement.js';

/** $2 id, $3 client, $4 plan or null, $5 now, $6 kind, $7 encrypted subject or null, $8 member or null. */
export const INSERT_EVENT = statement(
  'insert event',
  {},
  `insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/**
 * An index of the table allows one entry per reader, client, kind and hour. $2 reader, $3 now, then arrays: $4 ids,
 * $5 clients, $6 kinds, $7 counts.
 */
export const INSERT_READINGS = statement(
  'write-down-readings',
  {},
  `insert into access_log (practice_id, reader_id, created_at, id, client_id, kind, count)
   select $1, $2, $3, r.id, r.client_id, r.kind, r.count
   from unnest($4::uuid[], $5::uuid[], $6::text[], $7::int[]) as r (id, client_id, kind, count)
   on conflict do nothing`,
  { runBy: ['app'] },
);
