import { ALLOWANCE_LIMITS } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { aboutPersonColumn } from '../outreach/index.js';
import type { ContactType } from './contact.type.js';

export type LoggedRow = Pick<ContactType, 'id' | 'at' | 'begunBy' | 'means' | 'felt'>;

/** Records a contact with the person whom outreach is about; no row if the id exists already. The client must be locked. */
export const INSERT_CONTACT = statement(
  'insert contact',
  { id: 'uuid' },
  `insert into contacts (practice_id, id, client_id, created_at, received_at, begun_by, means, felt, person_id,
         coach_id, supervised, shares_contact_log, health_data_agreed)
       select $1, $2, $3, $4, $5, $6, $7, $8, ${aboutPersonColumn('c')},
         c.coach_id, c.supervised, c.shares_contact_log, c.health_data_agreed
       from clients c where c.practice_id = $1 and c.id = $3 on conflict do nothing returning id`,
);

/**
 * Before a contact of client $2 in practice $1 at $3 with id $4 is recorded: how many contacts there are within 12 hours of
 * it, and the contact if it is recorded already.
 */
export const BEFORE_CONTACT = statement(
  'before a contact',
  { count: 'int4', known: as<LoggedRow | null>('json') },
  `select (select count(*)::int from contacts where practice_id = $1 and client_id = $2
            and created_at > $3::timestamptz - interval '12 hours'
            and created_at < $3::timestamptz + interval '12 hours') as count,
         (select json_build_object('id', id, 'at', created_at, 'begunBy', begun_by, 'means', means, 'felt', felt)
          from contacts where practice_id = $1 and client_id = $2 and id = $4) as known`,
);

/** Contacts that client $2 in practice $1 started with the person of the running plan: the last one, and recent ones before $3. */
export const STARTED_CONTACTS = statement(
  'started contacts',
  { last: 'float8?', recent: as<number[] | null>('json') },
  `select (extract(epoch from max(k.created_at)) * 1000)::float8 as last,
         json_agg((extract(epoch from k.created_at) * 1000)::float8)
           filter (where k.created_at > $3::timestamptz - interval '${ALLOWANCE_LIMITS.days + 1} days') as recent
       from contacts k
       join plans p on p.practice_id = k.practice_id and p.client_id = k.client_id and p.ended_at is null
       where k.practice_id = $1 and k.client_id = $2 and k.person_id = p.person_id and k.begun_by = 'CLIENT'`,
);
