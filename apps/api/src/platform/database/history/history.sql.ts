import { statement, statements } from '../statement.js';

/** The number of values of one event in `INSERT_EVENTS`. */
const VALUES = 5;

/**
 * $1 practice, $2 now, $3 member or null; then for each event its id, client, plan or null, kind, and subject or null. Rows of
 * `values`, because a sharded database copies what it inserts from a query, which row-level security forbids.
 */
export const INSERT_EVENTS = statements(
  'insert events',
  {},
  (count: number) => {
    const rows = Array.from({ length: count }, (_, row) => {
      const [id, client, plan, kind, subject] = Array.from(
        { length: VALUES },
        (_, at) => `$${4 + row * VALUES + at}`,
      );
      return `($1, ${id}, ${client}, ${plan}, $2, ${kind}, ${subject}, $3)`;
    });
    return `insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
      values ${rows.join(', ')}`;
  },
  [{ args: [1] }, { args: [2] }],
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
