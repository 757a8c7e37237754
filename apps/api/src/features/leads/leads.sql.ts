import { as, statement } from '../../platform/database/statement.js';
import { BATCH_SIZE } from '../../platform/jobs/due-rows.js';
import { practiceNameInEmails, wantsEmails } from '../emails/index.js';

const APP = { runBy: ['app'] } as const;

/** What a visitor sees of the page with code $2 of practice $1, and the types that new people may book. No row if the page is off. */
export const PUBLIC_PAGE = statement(
  'public booking page',
  {
    coachId: 'uuid',
    coachName: 'text',
    coachZone: 'text',
    changeHours: 'int4',
    practiceName: 'text',
    bio: 'text',
    photo: 'bytea?',
    types: as<PublicType[]>('json'),
  },
  `select m.id as "coachId", m.name as "coachName", m.time_zone as "coachZone",
     p.session_change_hours as "changeHours", ${practiceNameInEmails('p')} as "practiceName", coalesce(s.bio, '') as bio, s.photo,
     (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'minutes', t.minutes,
         'bufferBefore', t.buffer_before, 'bufferAfter', t.buffer_after, 'placeKind', t.place_kind)
         order by t.created_at, t.id), '[]')
      from session_types t where t.practice_id = $1 and t.booked_by = 'NEW_PEOPLE' and t.removed_at is null) as types
   from booking_pages b
   join members m on m.practice_id = $1 and m.id = b.id and m.removed_at is null and m.role in ('OWNER', 'COACH')
   join practices p on p.id = $1
   left join staff_profiles s on s.practice_id = $1 and s.id = b.id
   where b.practice_id = $1 and b.code = $2 and b.is_on`,
  APP,
);

export interface PublicType {
  id: string;
  name: string;
  minutes: number;
  bufferBefore: number;
  bufferAfter: number;
  placeKind: 'ROOM' | 'PHONE' | 'LINK';
}

/**
 * $2 id, $3 now, $4 coach, $5 type, $6 start, $7 minutes, $8 and $9 minutes that stay free before and after, $10 name, $11 email,
 * $12 time zone, $13 until when the time is held, $14 when the lead is erased, $15 hash, $16 and $17 who asks and what, or null.
 */
export const INSERT_LEAD = statement(
  'insert lead',
  {},
  `insert into leads (practice_id, id, created_at, coach_id, type_id, starts_at, ends_at, minutes, buffer_before, buffer_after, name,
     email, time_zone, status, held_until, erase_at, hash, visitor, request)
   values ($1, $2, $3, $4, $5, $6, $6::timestamptz + make_interval(mins => $7), $7, $8, $9, $10, $11, $12, 'UNCONFIRMED', $13, $14, $15, $16, $17)`,
  { runBy: ['booking'] },
);

/** The lead whose link has hash $2, and who is told about it. */
export const LEAD_OF_LINK = statement(
  'lead of a link',
  {
    id: 'uuid',
    status: 'text',
    startsAt: 'timestamptz',
    minutes: 'int4',
    bufferBefore: 'int4',
    bufferAfter: 'int4',
    heldUntil: 'timestamptz',
    eraseAt: 'timestamptz',
    isOn: 'bool',
    coachId: 'uuid',
    coachZone: 'text',
    coachEmail: 'text?',
    practice: 'text',
  },
  `select l.id, l.status, l.starts_at as "startsAt", l.minutes, l.buffer_before as "bufferBefore",
     l.buffer_after as "bufferAfter", l.held_until as "heldUntil", l.erase_at as "eraseAt",
     b.is_on as "isOn", m.id as "coachId", m.time_zone as "coachZone",
     case when ${wantsEmails('m', `'BOOKINGS'`)} then m.email end as "coachEmail", ${practiceNameInEmails('p')} as practice
   from leads l
   join members m on m.practice_id = $1 and m.id = l.coach_id and m.removed_at is null and m.role in ('OWNER', 'COACH')
   join booking_pages b on b.practice_id = $1 and b.id = l.coach_id
   join practices p on p.id = $1
   where l.practice_id = $1 and l.hash = $2`,
  APP,
);

/** How many leads of coach $2 wait for an answer at $3 and could still have their time, and how many hold one without being confirmed. */
export const LEADS_OF_COACH = statement(
  'leads of a coach',
  { waiting: 'int4', held: 'int4' },
  `select count(*) filter (where status = 'WAITING')::int4 as waiting,
     count(*) filter (where status = 'UNCONFIRMED')::int4 as held
   from leads where practice_id = $1 and coach_id = $2 and held_until > $3`,
  APP,
);

/**
 * The leads of coach $2 with status $3 of which the coach was told, the first conversation first: those that wait for an answer, or that
 * were withdrawn.
 */
export const LEADS_TOLD_OF = statement(
  'leads that a coach was told of',
  {
    id: 'uuid',
    name: 'text?',
    email: 'text?',
    timeZone: 'text',
    startsAt: 'timestamptz',
    minutes: 'int4',
    typeName: 'text',
    status: as<'WAITING' | 'WITHDRAWN'>('text'),
    lapsedAt: 'timestamptz?',
    eraseAt: 'timestamptz',
    clientId: 'uuid?',
  },
  `select l.id, l.name, l.email, l.time_zone as "timeZone", l.starts_at as "startsAt", l.minutes, t.name as "typeName",
     l.status, l.lapsed_at as "lapsedAt", l.erase_at as "eraseAt", l.client_id as "clientId"
   from leads l join session_types t on t.practice_id = $1 and t.id = l.type_id
   where l.practice_id = $1 and l.coach_id = $2 and l.status = $3 and (l.status = 'WAITING' or l.confirmed_at is not null)
   order by l.starts_at, l.id limit 100`,
  APP,
);

/** The next leads whose time has passed at $1 without an answer, and who were not told, after lead $2, which
 * starts at $3, if it is not null. */
export const LEADS_TO_TELL = statement(
  'leads to tell that nobody answered',
  { practiceId: 'uuid', id: 'uuid', startsAt: 'timestamptz' },
  `select practice_id as "practiceId", id, starts_at as "startsAt" from leads
   where status = 'WAITING' and lapsed_at is null and starts_at <= $1
     and ($2::uuid is null or (starts_at, id) > ($3::timestamptz, $2))
   order by starts_at, id limit ${BATCH_SIZE}`,
  APP,
);

/** The next practices with leads to erase at $1, after $2 if it is not null. */
export const PRACTICES_WITH_OLD_LEADS = statement(
  'practices with old leads',
  { practiceId: 'uuid' },
  `select distinct practice_id as "practiceId" from leads where erase_at <= $1 and ($2::uuid is null or practice_id > $2)
   order by practice_id limit ${BATCH_SIZE}`,
  APP,
);

/** $2 now. */
export const ERASE_LEADS = statement(
  'erase leads',
  { id: 'uuid' },
  `delete from leads where practice_id = $1 and erase_at <= $2 returning id`,
  APP,
);
