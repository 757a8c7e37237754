import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { statement, statementByRole } from '../../platform/database/statement.js';
import { mayRead } from '../consents/index.js';

/** How many shared breathers a client's page shows. */
const LATEST = 50;

/** A page of the breathers of client $2 in practice $1, after ($3, $4), at most $5. */
export const OWN_BREATHERS = statement(
  'own breathers',
  {
    id: 'uuid',
    createdAt: 'timestamptz',
    savedAt: 'timestamptz',
    version: 'int4',
    keptAt: 'timestamptz?',
    sharedAt: 'timestamptz?',
    textSealed: 'bytea',
    wrapped: 'bytea',
  },
  `select b.id, b.created_at as "createdAt", b.saved_at as "savedAt", b.version, b.kept_at as "keptAt",
              b.shared_at as "sharedAt", b.text_sealed as "textSealed", ${KEYS} as wrapped
       from breathers b ${keysOf('CLIENT', 'b')}
       where b.practice_id = $1 and b.client_id = $2
         and ($3::timestamptz is null or (b.created_at, b.id) < ($3, $4::uuid))
       order by b.created_at desc, b.id desc limit $5`,
);

/** What client $2 of practice $1 shares now, the latest first. */
export const SHARED_BREATHERS = statementByRole(
  'shared breathers',
  {
    id: 'uuid',
    createdAt: 'timestamptz',
    sharedAt: 'timestamptz',
    version: 'int4',
    textSealed: 'bytea',
    wrapped: 'bytea',
  },
  (ctx) => `select b.id, b.created_at as "createdAt", b.shared_at as "sharedAt", b.version,
              b.text_sealed as "textSealed", ${KEYS} as wrapped
       from breathers b ${keysOf('CLIENT', 'b')}
       join clients c on c.practice_id = b.practice_id and c.id = b.client_id
       where b.practice_id = $1 and b.client_id = $2 and b.shared_at is not null and ${mayRead(ctx, null)}
       order by b.shared_at desc, b.id desc limit ${LATEST}`,
);

/** How many breathers client $2 of practice $1 began within 24 hours before $3. */
export const BREATHERS_OF_LAST_DAY = statement(
  'breathers of the last day',
  { count: 'int4' },
  `select count(*)::int as count from breathers
       where practice_id = $1 and client_id = $2 and created_at > $3::timestamptz - interval '24 hours'`,
);
