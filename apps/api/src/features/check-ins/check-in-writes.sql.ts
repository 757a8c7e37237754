import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { waitsForCalm } from '../plans/index.js';

/** A check-in as it is stored: the line is sealed, in base64. */
export interface StoredCheckIn {
  id: string;
  at: string;
  mood: number | null;
  urge: number | null;
  energy: number | null;
  line: string | null;
}

/** The urge of a check-in that counts for calm, in milliseconds since 1970. */
export interface StoredUrge {
  at: number;
  receivedAt: number;
  urge: number | null;
}

/**
 * Locks client $2 of practice $1 before a check-in $3 made at $4 is recorded, and reads what that needs at $5: the copies of
 * the client's columns, the keys for its line, the check-in if it is recorded already, how many there are within 12 hours of
 * it, and the urges of the last days if the running plan waits for calm. `isStale`: the lock had to be waited for,
 * and the client changed meanwhile, so what was read from other tables may be old.
 */
export const LOCK_FOR_CHECK_IN = statement(
  'lock for a check-in',
  {
    coachId: 'uuid',
    supervised: 'bool',
    sharesCheckIns: 'bool',
    healthDataAgreed: 'bool',
    timeZone: 'text',
    wrapped: 'bytea',
    known: as<StoredCheckIn | null>('json'),
    count: 'int4',
    urges: as<StoredUrge[] | null>('json'),
    isStale: 'bool',
  },
  `select c.coach_id as "coachId", c.supervised, c.shares_check_ins as "sharesCheckIns",
     c.health_data_agreed as "healthDataAgreed", c.time_zone as "timeZone",
     ${KEYS} as wrapped,
     (select json_build_object('id', i.id, 'at', i.created_at, 'mood', i.mood, 'urge', i.urge, 'energy', i.energy,
         'line', encode(i.line_sealed, 'base64'))
      from check_ins i where i.practice_id = $1 and i.id = $3 and i.client_id = $2) as known,
     (select count(*)::int from check_ins i where i.practice_id = $1 and i.client_id = $2
        and i.created_at > $4::timestamptz - interval '12 hours'
        and i.created_at < $4::timestamptz + interval '12 hours') as count,
     case when ${waitsForCalm('$1', '$2')} then (
       select coalesce(json_agg(json_build_object('at', (extract(epoch from i.created_at) * 1000)::float8,
           'receivedAt', (extract(epoch from i.received_at) * 1000)::float8, 'urge', i.urge)), '[]')
       from check_ins i where i.practice_id = $1 and i.client_id = $2 and i.shows_calm
         and i.created_at > $5::timestamptz - interval '${TEMPLATE_LIMITS.calmDays + 1} days') end as urges,
     c.xmin <> (select k.xmin from clients k where k.practice_id = $1 and k.id = $2) as "isStale"
   from clients c ${keysOf('CLIENT', 'c', 'c.id')}
   where c.practice_id = $1 and c.id = $2 for no key update of c`,
  { runBy: ['client'] },
);

/** No row if the id exists already. $2 id, $3 client, $4 when it was made, $5 now, then its values and the client's copies. */
export const INSERT_CHECK_IN = statement(
  'insert check-in',
  { id: 'uuid' },
  `insert into check_ins (practice_id, id, client_id, created_at, received_at, mood, urge, energy, line_sealed,
     coach_id, supervised, shares_check_ins, health_data_agreed)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
  { runBy: ['client'] },
);
