import { KEYS, keysOf } from '../../../platform/sealing/sealing.sql.js';
import { statement, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../people.policy.js';

/** The people the work of visible clients is or was about, and proposed ones, latest first. $2 clients. */
export const OTHER_PERSONS = statementByRole(
  'other persons of clients',
  {
    id: 'uuid',
    clientId: 'uuid',
    aliasSealed: 'bytea?',
    version: 'int4',
    current: 'bool',
    createdAt: 'timestamptz',
    confirmedAt: 'timestamptz?',
    confirmedBy: 'text?',
    wrapped: 'bytea',
  },
  (ctx) => `
select o.id, o.client_id as "clientId", o.alias_sealed as "aliasSealed", o.version,
       o.id = c.other_person_id as current, o.created_at as "createdAt", o.confirmed_at as "confirmedAt",
       m.name as "confirmedBy", ${KEYS} as wrapped
from other_persons o
join clients c on c.practice_id = o.practice_id and c.id = o.client_id
${keysOf('RECORD', 'o')}
left join members m on m.practice_id = o.practice_id and m.id = o.confirmed_by
where o.practice_id = $1 and o.client_id = any($2) and o.withdrawn_at is null
  and ${clientsVisibleTo(ctx, 'c')}
order by o.created_at desc, o.id desc`,
);

/**
 * No row if the id is taken, even by a row that the caller may not see. $2 id, $3 client, $4 now, $5 alias, $6
 * confirmed.
 */
export const INSERT_OTHER_PERSON = statement(
  'insert other person',
  { id: 'uuid' },
  `insert into other_persons (practice_id, id, client_id, created_at, alias_sealed, version, confirmed_at)
   values ($1, $2, $3, $4, $5, 1, $6) on conflict (practice_id, id) do nothing returning id`,
);
