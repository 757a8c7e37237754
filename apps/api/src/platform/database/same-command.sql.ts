import { statement } from './statement.js';

/** No row if the id was sent before. $2 mutation, $3 id, $4 member, $5 client or null, $6 now, $7 hash of the input. */
export const INSERT_COMMAND = statement(
  'insert command',
  { id: 'uuid' },
  `insert into commands (practice_id, mutation, id, member_id, client_id, created_at, input_hash)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
);

/** $2 member, $3 mutation, $4 id. */
export const KNOWN_COMMAND = statement(
  'known command',
  { hash: 'bytea' },
  `select input_hash as hash from commands where practice_id = $1 and member_id = $2 and mutation = $3 and id = $4`,
);
