import { as, statement } from '../database/statement.js';

/** Which of a client's keys a text is sealed with: `CLIENT` for what they wrote, `RECORD` for what their coach keeps about them. */
export type KeyKind = 'CLIENT' | 'RECORD';

/** The practice's key, wrapped by the master key. */
export const PRACTICE_KEY = statement(
  'practice key',
  { wrapped: 'bytea' },
  'select wrapped from practice_keys where practice_id = $1',
);

/** What `keysOf` selects: the wrapped keys that open a text. */
export const KEYS = `pk.wrapped || coalesce(ck.wrapped, '')`;

/** Joins of the wrapped keys that open texts of a kind. $1 is the practice. */
export const keysOf = (
  kind: KeyKind,
  row: string,
  client = `${row}.client_id`,
): string => `join practice_keys pk on pk.practice_id = $1
  left join client_keys ck on ck.practice_id = $1 and ck.kind = '${kind}' and ck.client_id = ${client}`;

/** The wrapped keys that open the texts of kind $2 and client $3 in practice $1. */
export const CLIENT_KEYS = statement(
  'client key',
  { wrapped: 'bytea' },
  `select ${KEYS} as wrapped from practice_keys pk
   left join client_keys ck on ck.practice_id = $1 and ck.kind = $2 and ck.client_id = $3
   where pk.practice_id = $1`,
);

/** No row if the key exists. $2 kind, $3 client, $4 the key, wrapped by the practice's, $5 now. */
export const INSERT_CLIENT_KEY = statement(
  'insert client key',
  { wrapped: 'bytea' },
  `insert into client_keys (practice_id, kind, client_id, wrapped, created_at) values ($1, $2, $3, $4, $5)
   on conflict (practice_id, client_id, kind) do nothing returning wrapped`,
);

/** Joins of the wrapped keys that open what both partners of a couple read. $1 is the practice. */
export const keysOfCouple = (row: string): string => `join practice_keys pk on pk.practice_id = $1
  left join couple_keys ck on ck.practice_id = $1 and ck.couple_id = ${row}.couple_id`;

/** The wrapped keys that open the texts of couple $2 in practice $1. */
export const COUPLE_KEYS = statement(
  'couple key',
  { wrapped: 'bytea' },
  `select ${KEYS} as wrapped from practice_keys pk
   left join couple_keys ck on ck.practice_id = $1 and ck.couple_id = $2
   where pk.practice_id = $1`,
);

/** No row if the key exists. $2 couple, $3 and $4 the partners, $5 the key, wrapped by the practice's, $6 now, $7 and $8 who else reads it. */
export const INSERT_COUPLE_KEY = statement(
  'insert couple key',
  { wrapped: 'bytea' },
  `insert into couple_keys (practice_id, couple_id, partner_a, partner_b, wrapped, created_at, coach_id, supervised)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (practice_id, couple_id) do nothing returning wrapped`,
  { runBy: ['app'] },
);

/** The wrapped keys that open the texts of clients $3, each of the kind at its place in $2, in practice $1. */
export const KEYS_OF_CLIENTS = statement(
  'keys of clients',
  { kind: as<KeyKind>('text'), clientId: 'uuid', wrapped: 'bytea' },
  `select ck.kind, ck.client_id as "clientId", pk.wrapped || ck.wrapped as wrapped
   from practice_keys pk join client_keys ck on ck.practice_id = pk.practice_id
   where pk.practice_id = $1
     and (ck.kind, ck.client_id) in (select * from unnest($2::text[], $3::uuid[]))`,
);
