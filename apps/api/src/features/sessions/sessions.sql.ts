import {
  as,
  statement,
  statementByRole,
  type CallerRole,
} from '../../platform/database/statement.js';
import { practiceNameInEmails, replyAddressOf, wantsEmails } from '../emails/index.js';
import { clientsVisibleTo, showsNameTo } from '../people/index.js';
import { firstOfTwins, joinTwin, TWIN_PARTNER } from './joint-twin.sql.js';
import { NOT_OVER } from './session-conditions.sql.js';
import type {
  SessionAnswer,
  SessionAsked,
  SessionPartnerType,
  SessionRepeats,
  SessionStatus,
} from './session.type.js';

export const COLUMNS = {
  id: 'uuid',
  clientId: 'uuid',
  callName: 'text',
  clientName: 'text',
  clientTimeZone: 'text',
  coachId: 'uuid',
  coachName: 'text',
  coachTimeZone: 'text',
  startsAt: 'timestamptz',
  minutes: 'int4',
  place: 'text',
  link: 'text',
  status: as<`${SessionStatus}`>('text'),
  version: 'int4',
  joint: 'bool',
  hasSignedNotes: 'bool',
  partner: as<SessionPartnerType | null>('json'),
  typeId: 'uuid?',
  typeName: 'text?',
  seriesId: 'uuid?',
  repeats: as<`${SessionRepeats}` | null>('text'),
  asked: as<`${SessionAsked}` | null>('text'),
  askedFor: 'timestamptz?',
  askedAt: 'timestamptz?',
  askedAnswer: as<`${SessionAnswer}` | null>('text'),
  changeHours: 'int4',
  bufferBefore: 'int4',
  bufferAfter: 'int4',
} as const;

/** How many sessions the page of a client shows; `sessions(clientId)` pages through all of them. */
const LATEST = 50;

/** A client reads nothing of the other partner. */
const isClient = (ctx: CallerRole): boolean => ctx.db.scope.role === 'CLIENT';

const HAS_SIGNED_NOTES = `(s.has_signed_notes or exists (select from sessions o
             where o.practice_id = $1 and o.joint_id = s.joint_id and o.has_signed_notes))`;

/**
 * A query of the sessions of clients whom the caller can see, also those with an earlier coach. Further conditions, on `s`
 * and `c`, can be appended. $1 practice.
 */
export const visibleSessions = (ctx: CallerRole): string => `
    select s.id, s.client_id as "clientId", c.call_name as "callName", c.name as "clientName",
           c.time_zone as "clientTimeZone",
           s.coach_id as "coachId", m.name as "coachName", m.time_zone as "coachTimeZone",
           s.starts_at as "startsAt", s.minutes, s.place, s.link, s.status, s.version,
           s.joint_id is not null as joint, ${isClient(ctx) ? 'false' : HAS_SIGNED_NOTES} as "hasSignedNotes",
           ${isClient(ctx) ? 'null::json' : TWIN_PARTNER} as partner,
           s.type_id as "typeId", t.name as "typeName", s.series_id as "seriesId", e.repeats, s.asked, s.asked_for as "askedFor", s.asked_at as "askedAt",
           s.asked_answer as "askedAnswer", p.session_change_hours as "changeHours",
           s.buffer_before as "bufferBefore", s.buffer_after as "bufferAfter"
    from sessions s
    join clients c on c.practice_id = s.practice_id and c.id = s.client_id
    join members m on m.practice_id = s.practice_id and m.id = s.coach_id
    join practices p on p.id = s.practice_id
    left join session_types t on t.practice_id = $1 and t.id = s.type_id
    left join session_series e on e.practice_id = $1 and e.id = s.series_id
    ${isClient(ctx) ? '' : joinTwin('s', clientsVisibleTo(ctx, 'c'))}
    where s.practice_id = $1 and ${clientsVisibleTo(ctx, 'c')}`;

/** Session $2 of practice $1, if the caller can see it. */
export const VISIBLE_SESSION = statementByRole(
  'visible session',
  COLUMNS,
  (ctx) => `${visibleSessions(ctx)} and s.id = $2`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** Those of the sessions $2 of practice $1 that the caller can see. */
export const VISIBLE_SESSIONS = statementByRole(
  'visible sessions',
  COLUMNS,
  (ctx) => `${visibleSessions(ctx)} and s.id = any($2)`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/**
 * A page of the sessions that the caller can see, in order of their start. $1 practice, $2 client or null, $3 earliest
 * start or null, $4 end of the starts or null, $5 and $6 cursor time and id or null, $7 limit, $8 coach or null. Unless it is
 * about one client, a joint session is there once.
 */
export const SESSIONS_PAGE = statementByRole(
  'page of sessions',
  COLUMNS,
  (ctx) => `${visibleSessions(ctx)}
     and ($2::uuid is null or s.client_id = $2)
     and ($3::timestamptz is null or s.starts_at >= $3)
     and ($4::timestamptz is null or s.starts_at < $4)
     and ($5::timestamptz is null or (s.starts_at, s.id) > ($5, $6::uuid))
     and ($8::uuid is null or s.coach_id = $8)
     ${isClient(ctx) ? '' : `and ($2 is not null or ${firstOfTwins('s')})`}
   order by s.starts_at, s.id limit $7`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** Member $2 of practice $1. */
export const ZONE_OF_READER = statement(
  'time zone of who reads a calendar',
  { timeZone: 'text' },
  'select time_zone as "timeZone" from members where practice_id = $1 and id = $2',
  { runBy: ['app'] },
);

/** The latest sessions of each of the clients $2 of practice $1, as far as the caller can see them. */
export const LATEST_SESSIONS = statementByRole(
  'latest sessions of clients',
  COLUMNS,
  (ctx) => `select l.* from unnest($2::uuid[]) as asked (id)
   cross join lateral (${visibleSessions(ctx)} and s.client_id = asked.id
     order by s.starts_at desc, s.id desc limit ${LATEST}) l
   order by l."startsAt" desc, l.id desc`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/**
 * The latest session of client $2 in practice $1, if they missed it after $3: nothing has been planned or held since then. Not one of a
 * couple, which the coach plans.
 */
export const MISSED_SESSION = statementByRole(
  'missed session',
  COLUMNS,
  (
    ctx,
  ) => `${visibleSessions(ctx)} and s.client_id = $2 and s.status = 'MISSED' and s.starts_at > $3 and s.joint_id is null
     and not exists (select from sessions o where o.practice_id = $1 and o.client_id = s.client_id and o.status <> 'CANCELLED'
       and o.starts_at > s.starts_at)
   order by s.starts_at desc limit 1`,
  ['CLIENT'],
);

/** The sessions that are left of series $2 in practice $1 after $3, in order. */
export const SESSIONS_OF_SERIES = statementByRole(
  'sessions of a series',
  COLUMNS,
  (
    ctx,
  ) => `${visibleSessions(ctx)} and s.series_id = $2 and s.status = 'PLANNED' and s.starts_at > $3
   order by s.starts_at, s.id`,
  ['OWNER', 'COACH'],
);

/** Planned joint sessions of client $2 in practice $1 that are not over at $3. */
export const JOINT_SESSIONS = statement(
  'joint sessions of a client',
  {
    id: 'uuid',
    startsAt: 'timestamptz',
    minutes: 'int4',
    place: 'text',
    link: 'text',
    seriesId: 'uuid?',
    repeats: as<`${SessionRepeats}` | null>('text'),
  },
  `select n.id, n.starts_at as "startsAt", n.minutes, n.place, n.link, n.series_id as "seriesId", e.repeats
   from sessions n
   left join session_series e on e.practice_id = $1 and e.id = n.series_id
   where n.practice_id = $1 and n.client_id = $2 and n.joint_id is not null and n.status = 'PLANNED' and ${NOT_OVER}
   order by n.starts_at, n.id limit 60`,
);

/** Locks coach $2 of practice $1 until the transaction ends. */
export const LOCK_COACH = statement(
  'lock coach of sessions',
  {},
  `select from members where practice_id = $1 and id = $2 for no key update`,
  { runBy: ['app'] },
);

/** When the sessions end that overlap with $3 to $4, of coach $2 in practice $1, except session $5 and its twin; if the caller sees them. */
export const COACH_BUSY_UNTIL = statementByRole(
  'until when a coach is busy',
  { until: 'timestamptz?' },
  (ctx) => `select max(s.ends_at) as until
   from sessions s join clients c on c.practice_id = s.practice_id and c.id = s.client_id
   where s.practice_id = $1 and s.coach_id = $2 and s.status in ('PLANNED', 'HELD')
     and s.id <> $5 and not exists (select from sessions o
       where o.practice_id = $1 and o.id = $5 and o.joint_id = s.joint_id)
     and tstzrange(s.starts_at, s.ends_at) && tstzrange($3, $4) and ${clientsVisibleTo(ctx, 'c')}`,
  ['OWNER', 'COACH'],
);

/**
 * What emails about the sessions $2 need, in order: each session as it is now, who signs, whether its clients let that coach's
 * calendar show their names, and which of the coach and member $3 get calendar files:
 * those who asked for them at the address that they still have; and whether $3 is a client who agreed to emails. $4 a coach whom it is not with any more, or null.
 */
export const SESSION_EMAIL_FACTS = statement(
  'facts of emails about sessions',
  {
    id: 'uuid',
    jointId: 'uuid?',
    coachId: 'uuid',
    startsAt: 'timestamptz',
    endsAt: 'timestamptz',
    place: 'text',
    link: 'text',
    status: as<`${SessionStatus}`>('text'),
    version: 'int4',
    coachEmail: 'text',
    coachWantsEmail: 'bool',
    coach: 'text',
    practice: 'text',
    replyTo: 'text?',
    clientNames: 'text[]',
    showsNames: 'bool',
    fileForCoach: 'bool',
    fileForClient: 'bool',
    linkForClient: 'bool',
    wantsReceipts: 'bool',
  },
  `select s.id, s.joint_id as "jointId", m.id as "coachId", s.starts_at as "startsAt", s.ends_at as "endsAt",
     s.place, s.link, s.status, s.version, m.email as "coachEmail", ${wantsEmails('m', `'BOOKINGS'`)} as "coachWantsEmail", m.name as coach,
     ${practiceNameInEmails('p')} as practice, ${replyAddressOf('m')} as "replyTo",
     array(select c.name from sessions o join clients c on c.practice_id = o.practice_id and c.id = o.client_id
       where o.practice_id = $1 and (o.id = s.id or o.joint_id = s.joint_id)) as "clientNames",
     not exists (select from sessions o join clients c on c.practice_id = o.practice_id and c.id = o.client_id
       where o.practice_id = $1 and (o.id = s.id or o.joint_id = s.joint_id)
         and not ${showsNameTo('m.id', 'c')}) as "showsNames",
     exists (select from calendar_emails e where e.practice_id = $1 and e.id = m.id and e.address = m.email
       and m.removed_at is null) as "fileForCoach",
     exists (select from calendar_emails e join clients c on c.practice_id = e.practice_id and c.id = e.client_id
       where e.practice_id = $1 and e.id = $3 and e.address = c.email) as "fileForClient",
     exists (select from session_link_choices e join clients c on c.practice_id = e.practice_id and c.id = e.client_id
       where e.practice_id = $1 and e.id = $3 and e.address = c.email) as "linkForClient",
     exists (select from clients c join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
       where c.practice_id = $1 and c.member_id = $3 and c.reminders_agreed and r.address = c.email) as "wantsReceipts"
   from sessions s
   join members m on m.practice_id = s.practice_id and m.id = coalesce($4, s.coach_id)
   join practices p on p.id = s.practice_id
   where s.practice_id = $1 and s.id = any($2::uuid[])
   order by s.starts_at, s.id`,
  { runBy: ['app'] },
);
