import { as, statement } from '../../platform/database/statement.js';
import { showsNameTo, type MemberRefType } from '../people/index.js';
import type { ReadingType } from './reading.type.js';

/** $1 practice, $2 client, $3 their zone, $4 kind or null, $5 to $7 day, kind and reader to continue after, $8 limit. */
export const READINGS = statement(
  'readings',
  {
    id: 'uuid',
    kind: as<ReadingType['kind']>('text'),
    on: 'text',
    lastAt: 'timestamptz',
    times: 'int4',
    reader: as<MemberRefType>('json'),
  },
  `
with g as (
  select (l.created_at at time zone $3)::date as on_day, l.kind, l.reader_id, count(*)::int as times,
         max(l.created_at) as last_at, (array_agg(l.id order by l.created_at desc))[1] as id
  from access_log l
  where l.practice_id = $1 and l.client_id = $2 and ($4::text is null or l.kind = $4)
  group by 1, 2, 3)
select g.id, g.kind, g.on_day::text as "on", g.last_at as "lastAt", g.times,
       json_build_object('id', m.id, 'name', m.name) as reader
from g join members m on m.practice_id = $1 and m.id = g.reader_id
where $5::date is null or (g.on_day, g.kind, g.reader_id) < ($5::date, $6::text, $7::uuid)
order by g.on_day desc, g.kind desc, g.reader_id desc limit $8`,
);

/** $2 client. */
export const COACH_AND_OWNERS = statement(
  'coach and owners',
  {
    coach: as<MemberRefType>('json'),
    isCoachHere: 'bool',
    owners: as<MemberRefType[]>('json'),
    nameInCalendar: 'bool',
    messagesOn: 'bool',
  },
  `select json_build_object('id', m.id, 'name', m.name) as coach, m.removed_at is null as "isCoachHere",
     (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]')
      from members o where o.practice_id = $1 and o.role = 'OWNER' and o.removed_at is null
        and o.id <> m.id) as owners,
     ${showsNameTo('m.id', 'c')} as "nameInCalendar",
     (select p.messages_on from practices p where p.id = $1) as "messagesOn"
   from clients c join members m on m.practice_id = c.practice_id and m.id = c.coach_id
   where c.practice_id = $1 and c.id = $2`,
);

/** Former coaches, and until when they were, latest first. $2 client. */
export const FORMER_COACHES = statement(
  'former coaches',
  { id: 'uuid', name: 'text', until: 'timestamptz', isHere: 'bool' },
  `select m.id, m.name, max(t.created_at) as until, m.removed_at is null as "isHere"
   from transfers t
   join clients c on c.practice_id = t.practice_id and c.id = t.client_id
   join members m on m.practice_id = t.practice_id and m.id = t.from_id
   where t.practice_id = $1 and t.client_id = $2 and m.id <> c.coach_id
   group by m.id, m.name, m.removed_at order by until desc, m.id`,
);

/** By purpose, whether consent is given now, and when it was first given. $2 client. */
export const CONSENTS_BY_PURPOSE = statement(
  'consents by purpose',
  { purpose: 'text', now: 'bool', since: 'timestamptz?' },
  `select o.purpose, (array_agg(o.granted order by o.number desc))[1] as now,
          min(o.created_at) filter (where o.granted) as since
   from consents o where o.practice_id = $1 and o.client_id = $2 group by o.purpose`,
);

/** Who may or could read chosen private notes. $2 client. */
export const NOTE_GRANTS = statement(
  'note grants',
  { id: 'uuid', name: 'text', endedAt: 'timestamptz?' },
  `select m.id, m.name,
          case when bool_or(r.ended_at is null) then null else max(r.ended_at) end as "endedAt"
   from note_readers r join members m on m.practice_id = r.practice_id and m.id = r.reader_id
   where r.practice_id = $1 and r.client_id = $2 group by m.id, m.name order by m.name, m.id`,
);
