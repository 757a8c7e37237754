import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { statement } from '../../platform/database/statement.js';

/** The latest $3 call requests of client $2 in practice $1, the newest first, with the key that opens their notes. */
export const LATEST_CALL_REQUESTS = statement(
  'latest call requests',
  {
    id: 'uuid',
    clientId: 'uuid',
    createdAt: 'timestamptz',
    noteSealed: 'bytea?',
    wrapped: 'bytea',
  },
  `select r.id, r.client_id as "clientId", r.created_at as "createdAt", r.note_sealed as "noteSealed", ${KEYS} as wrapped
   from call_requests r ${keysOf('CLIENT', 'r')}
   where r.practice_id = $1 and r.client_id = $2
   order by r.created_at desc, r.id desc limit $3`,
);
