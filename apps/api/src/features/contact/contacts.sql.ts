import { ALLOWANCE_LIMITS } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { aboutPersonColumn } from '../outreach/index.js';
import type { ContactType } from './contact.type.js';

export type LoggedRow = Pick<ContactType, 'id' | 'at' | 'begunBy' | 'means' | 'felt'>;

/**
 * Locks client $2 of practice $1 before a contact $3 at $4 is recorded, and reads what that needs: the person whom outreach
 * is about, the copies of the client's columns, the contact if it is recorded already, and how many there are within 12 hours
 * of it. `isStale`: the lock had to be waited for, and the client changed meanwhile, so what was read from other
 * tables may be old.
 */
export const LOCK_FOR_CONTACT = statement(
  'lock for a contact',
  {
    personId: 'uuid',
    coachId: 'uuid',
    supervised: 'bool',
    sharesContactLog: 'bool',
    healthDataAgreed: 'bool',
    known: as<LoggedRow | null>('json'),
    count: 'int4',
    isStale: 'bool',
  },
  `select ${aboutPersonColumn('c')} as "personId", c.coach_id as "coachId", c.supervised,
     c.shares_contact_log as "sharesContactLog", c.health_data_agreed as "healthDataAgreed",
     (select json_build_object('id', k.id, 'at', k.created_at, 'begunBy', k.begun_by, 'means', k.means, 'felt', k.felt)
      from contacts k where k.practice_id = $1 and k.id = $3 and k.client_id = $2) as known,
     (select count(*)::int from contacts k where k.practice_id = $1 and k.client_id = $2
        and k.created_at > $4::timestamptz - interval '12 hours'
        and k.created_at < $4::timestamptz + interval '12 hours') as count,
     c.xmin <> (select k.xmin from clients k where k.practice_id = $1 and k.id = $2) as "isStale"
   from clients c where c.practice_id = $1 and c.id = $2 for no key update of c`,
  { runBy: ['client'] },
);

/** No row if the id exists already. $2 id, $3 client, $4 when it was, $5 now, then its values, the person and the client's copies. */
export const INSERT_CONTACT = statement(
  'insert contact',
  { id: 'uuid' },
  `insert into contacts (practice_id, id, client_id, created_at, received_at, begun_by, means, felt, person_id,
     coach_id, supervised, shares_contact_log, health_data_agreed)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
  { runBy: ['client'] },
);

const started = `contacts k
      where k.practice_id = $1 and k.client_id = $2 and k.person_id = p.person_id and k.begun_by = 'CLIENT'`;
const instant = '(extract(epoch from k.created_at) * 1000)::float8';

/**
 * Contacts that client $2 in practice $1 started with the person of the running plan: the last one, and recent ones before
 * $3. No row without a running plan.
 */
export const STARTED_CONTACTS = statement(
  'started contacts',
  { last: 'float8?', recent: as<number[] | null>('json') },
  `select (select ${instant} from ${started} order by k.created_at desc limit 1) as last,
     (select json_agg(${instant}) from ${started}
        and k.created_at > $3::timestamptz - interval '${ALLOWANCE_LIMITS.days + 1} days') as recent
   from plans p where p.practice_id = $1 and p.client_id = $2 and p.ended_at is null`,
);
