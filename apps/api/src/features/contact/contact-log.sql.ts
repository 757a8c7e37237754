import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import type { Allowance, ContactMade, ContactMeans } from '@footing/plan-engine';
import { as, statementByRole } from '../../platform/database/statement.js';
import { consented, mayRead } from '../consents/index.js';
import { aboutPersonColumn, lifeFactsColumn, type LifeFacts } from '../outreach/index.js';
import { clientsVisibleTo } from '../people/index.js';

type LoggedContact = ContactMade & { id: string; means: ContactMeans; felt: number | null };

/** The number of days shown, and of earlier days whose contacts count for the allowance on the first of them. */
export const DAYS_SHOWN = 90;
const DAYS_BEFORE = 60;

/**
 * $1 practice, $2 client, $3 now. One row for a client whom the caller sees. Row-level security hides from
 * staff what is not shared; the condition in the statement does so a second time.
 */
export const CONTACT_LOG = statementByRole(
  'contact log',
  {
    clientId: 'uuid',
    shared: 'bool',
    today: 'text',
    timeZone: 'text',
    personId: 'uuid',
    aliasSealed: 'bytea?',
    aliasVersion: 'int4',
    wrapped: 'bytea',
    since: 'text',
    allowance: as<Allowance | null>('jsonb'),
    facts: as<LifeFacts>('json'),
    items: as<LoggedContact[]>('json'),
  },
  (ctx) => {
    const { role } = ctx.db.scope;
    const isOwn = role === 'CLIENT';
    // For the client: whether the coach may read it. For staff: whether they may.
    const shared = isOwn ? consented('CONTACT_LOG') : mayRead(ctx, 'CONTACT_LOG');
    const readable = isOwn ? 'true' : 'c.shared';
    return `
with c as (
  select c.practice_id, c.id, c.archived_at, c.approval_needed, c.time_zone, ${aboutPersonColumn()} as person_id, coalesce(c.joined_at, c.created_at) as since,
         ($3::timestamptz at time zone c.time_zone)::date as today, ${shared} as shared
  from clients c where c.practice_id = $1 and c.id = $2 and ${clientsVisibleTo(ctx)})
select c.id as "clientId", c.shared, c.today::text as today, c.time_zone as "timeZone", o.id as "personId", o.alias_sealed as "aliasSealed",
  o.version as "aliasVersion", ${KEYS} as wrapped,
  (c.since at time zone c.time_zone)::date::text as since,
  (select p.allowance from plans p where p.practice_id = $1 and p.client_id = c.id and p.ended_at is null) as allowance,
  ${lifeFactsColumn('c', 'c.person_id')} as facts,
  (select coalesce(json_agg(json_build_object('id', k.id, 'at', (extract(epoch from k.created_at) * 1000)::float8,
      'begunBy', k.begun_by, 'means', k.means, 'felt', k.felt) order by k.created_at desc, k.id desc), '[]')
   from contacts k
   where k.practice_id = $1 and k.client_id = c.id and ${readable}
     and k.created_at >= (c.today - ${DAYS_SHOWN - 1 + DAYS_BEFORE})::timestamp at time zone c.time_zone) as items
from c
join other_persons o on o.practice_id = $1 and o.id = c.person_id
${keysOf('RECORD', 'c', 'c.id')}`;
  },
  ['OWNER', 'COACH', 'CLIENT'],
);
