import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { as, statementByRole } from '../../platform/database/statement.js';
import { consented, mayRead } from '../consents/index.js';
import { clientsVisibleTo } from '../people/index.js';
import type { CheckInMarkType, CheckInType } from './check-in.type.js';

/** `receivedAt`: in milliseconds since 1970. `showsCalm`: whether its urge was chosen. */
type ReadCheckIn = CheckInType & { at: string; receivedAt: number; showsCalm: boolean };

/**
 * $1 practice, $2 client, $3 now, $4 the first day or null, $5 the last or null. One row for a client whom the
 * caller sees; lines come sealed, with the key that opens them. Row-level security hides from staff what is
 * not shared; the condition in the statement does so a second time.
 */
export const CHECK_INS = statementByRole(
  'check-ins',
  {
    clientId: 'uuid',
    shared: 'bool',
    today: 'text',
    timeZone: 'text',
    from: 'text',
    to: 'text',
    wrapped: 'bytea',
    items: as<ReadCheckIn[]>('json'),
    marks: as<CheckInMarkType[]>('json'),
  },
  (ctx) => {
    const { role } = ctx.db.scope;
    const isOwn = role === 'CLIENT';
    // For the client: whether the coach may read it. For staff: whether they may.
    const shared = isOwn ? consented('CHECK_INS') : mayRead(ctx, 'CHECK_INS');
    const readable = isOwn ? 'true' : 'c.shared';
    return `
with c as (
  select c.practice_id, c.id, c.time_zone, ($3::timestamptz at time zone c.time_zone)::date as today,
         ${shared} as shared
  from clients c where c.practice_id = $1 and c.id = $2 and ${clientsVisibleTo(ctx)}),
span as (
  select greatest(coalesce($4::date, last - 89), last - 365) as first, last
  from (select coalesce($5::date, c.today) as last from c) l),
t as (
  select first::timestamp at time zone c.time_zone as begins,
         (last + 1)::timestamp at time zone c.time_zone as ends
  from c, span)
select c.id as "clientId", c.shared, c.today::text as today, c.time_zone as "timeZone", span.first::text as "from", span.last::text as "to",
  ${KEYS} as wrapped,
  (select coalesce(json_agg(json_build_object('id', i.id, 'at', i.created_at, 'mood', i.mood, 'urge', i.urge,
      'energy', i.energy, 'line', encode(i.line_sealed, 'base64'),
      'receivedAt', (extract(epoch from i.received_at) * 1000)::float8, 'showsCalm', i.shows_calm) order by i.created_at desc, i.id desc), '[]')
   from check_ins i, t
   where i.practice_id = $1 and i.client_id = c.id and i.created_at >= t.begins and i.created_at < t.ends
     and ${readable}) as items,
  (select coalesce(json_agg(json_build_object('on', (m.at at time zone c.time_zone)::date, 'kind', m.kind,
      'title', m.title) order by m.at), '[]')
   from t, lateral (
     select s.starts_at as at, 'SESSION' as kind, null as title from sessions s
     where s.practice_id = $1 and s.client_id = c.id and s.status = 'HELD'
     union all
     select p.ended_at, 'STEP_DONE', p.title from plan_steps p
     where p.practice_id = $1 and p.client_id = c.id and p.status = 'DONE') m
   where m.at >= t.begins and m.at < t.ends and ${readable}) as marks
from c cross join span ${keysOf('CLIENT', 'c', 'c.id')}`;
  },
  ['OWNER', 'COACH', 'CLIENT'],
);
