import { rowsOfValues } from '../rows-of-values.js';
import { statements } from '../statement.js';

/** $1 practice, $2 now, $3 member or null; then for each event its id, client, plan or null, kind, and subject or null. */
export const INSERT_EVENTS = statements(
  'insert events',
  {},
  (count: number) =>
    `insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id) values ${rowsOfValues(
      count,
      { first: 4, width: 5 },
      (id, client, plan, kind, subject) =>
        `($1, ${id}, ${client}, ${plan}, $2, ${kind}, ${subject}, $3)`,
    )}`,
  [{ args: [1] }, { args: [2] }],
);

/**
 * An index of the table allows one entry per reader, client, kind and hour. $2 reader, $3 now; then for each entry its id,
 * client, kind and count.
 */
export const INSERT_READINGS = statements(
  'write-down-readings',
  {},
  (count: number) =>
    `insert into access_log (practice_id, reader_id, created_at, id, client_id, kind, count) values ${rowsOfValues(
      count,
      { first: 4, width: 4 },
      (id, client, kind, times) => `($1, $2, $3, ${id}, ${client}, ${kind}, ${times})`,
    )} on conflict do nothing`,
  [
    { args: [1], runBy: ['app'] },
    { args: [2], runBy: ['app'] },
  ],
);
