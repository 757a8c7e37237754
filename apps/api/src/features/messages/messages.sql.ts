import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { filesOfMessage, type StoredMessageFile } from '../files/index.js';
import { sharedWithCaller, type MemberRefType } from '../people/index.js';

/** A message as it is stored: the text is sealed, in base64. */
export interface StoredMessage {
  id: string;
  at: string;
  fromClient: boolean;
  coach: MemberRefType;
  text: string | null;
  replyTo: {
    id: string;
    fromClient: boolean;
    text: string | null;
    version: number;
    withdrawn: boolean;
  } | null;
  version: number;
  editedAt: string | null;
  stepId: string | null;
  actionId: string | null;
  sessionId: string | null;
  files: StoredMessageFile[];
}

/** Which messages of the client `c` their coach can read. Row-level security repeats it. */
const readByCoach = (
  m = 'm',
) => `((${m}.with_id = c.coach_id and (c.shares_messages or not ${m}.from_client))
      or (c.shares_earlier_messages and c.shares_messages))`;
const READ_BY_COACH = readByCoach();

/** Which messages `m` the other one wrote that are there, and that the client or their coach has not read. */
const unreadBy = (isClient: boolean, readTo: string): string =>
  `${isClient ? 'not m.from_client' : 'm.from_client'} and m.withdrawn_at is null and m.created_at > coalesce(${readTo}, '-infinity')`;

/**
 * The messages `m` of practice $1 that the digest of the client `c` tells of: unread ones of their present coach, with the files in them.
 * None to a client who took back a consent that messages need; one who has never written has taken nothing back, as for
 * `PlannedDelivery.isWithdrawn`. Row-level security shows the server no other messages, and none of the client.
 */
export const TOLD_IN_DIGESTS = `messages m
     where m.practice_id = $1 and m.client_id = c.id and m.with_id = c.coach_id and ${unreadBy(true, 'c.messages_read_to')}
       and c.health_data_agreed and (c.shares_messages or not exists (
         select from consents o where o.practice_id = $1 and o.client_id = c.id and o.purpose = 'MESSAGES'))`;

/** Until when the coach has read. */
const READ_BY_COACH_TO = `(select r.read_to from read_marks r
    where r.practice_id = $1 and r.client_id = c.id and r.section = 'MESSAGES')`;

/**
 * The messages of client $2 in practice $1 before ($3, $4), the newest first, at most $5, with all that the page shows. One row for
 * the client themselves and for their coach, and none for anybody else. Texts come sealed, with the keys that open them. Of a message
 * that the caller cannot read, a reply has nothing.
 */
export const MESSAGES = statementByRole(
  'messages',
  {
    clientId: 'uuid',
    coach: as<MemberRefType>('json'),
    on: 'bool',
    archived: 'bool',
    joined: 'bool',
    shared: 'bool',
    earlierShared: 'bool',
    hasEarlier: 'bool',
    unread: 'int4',
    readTo: 'timestamptz?',
    readByOther: 'uuid?',
    wrapped: 'bytea',
    items: as<StoredMessage[]>('json'),
  },
  (ctx) => {
    const isOwn = ctx.db.scope.role === 'CLIENT';
    const readable = isOwn ? 'true' : READ_BY_COACH;
    return `
with c as (
  select c.practice_id, c.id, c.coach_id, c.shares_messages, c.shares_earlier_messages, c.joined_at, c.archived_at, p.messages_on,
         json_build_object('id', h.id, 'name', h.name) as coach, ${isOwn ? 'c.messages_read_to' : READ_BY_COACH_TO} as read_to
  from clients c join members h on h.practice_id = $1 and h.id = c.coach_id join practices p on p.id = $1
  where c.practice_id = $1 and c.id = $2 and ${sharedWithCaller(ctx)})
select c.id as "clientId", c.coach, c.messages_on as "on", c.archived_at is not null as archived,
  c.joined_at is not null as joined, c.shares_messages as shared, c.shares_earlier_messages as "earlierShared",
  ${earlier('<', readable)} or ${earlier('>', readable)} as "hasEarlier",
  (select count(*)::int4 from (
     select from messages m
     where m.practice_id = $1 and m.client_id = c.id and ${unreadBy(isOwn, 'c.read_to')} and ${readable}
     limit 100) u) as unread,
  c.read_to as "readTo", ${newestRead(isOwn)} as "readByOther", ${KEYS} as wrapped,
  (select coalesce(json_agg(json_build_object('id', m.id, 'at', m.created_at, 'fromClient', m.from_client,
      'coach', json_build_object('id', w.id, 'name', w.name), 'text', encode(m.text_sealed, 'base64'),
      'replyTo', case when m.reply_to_id is not null then json_build_object('id', m.reply_to_id,
        'fromClient', coalesce(q.from_client, true), 'text', encode(q.text_sealed, 'base64'), 'version', coalesce(q.version, 0),
        'withdrawn', coalesce(q.withdrawn_at is not null, false)) end,
      'version', m.version, 'editedAt', m.edited_at,
      'stepId', m.step_id, 'actionId', m.action_id, 'sessionId', m.session_id, 'files', ${filesOfMessage(ctx)}) order by m.created_at desc, m.id desc), '[]')
   from (
     select m.* from messages m
     where m.practice_id = $1 and m.client_id = c.id and ${readable}
       and ($3::timestamptz is null or (m.created_at, m.id) < ($3, $4::uuid))
     order by m.created_at desc, m.id desc limit $5) m
   join members w on w.practice_id = $1 and w.id = m.with_id
   left join messages q on q.practice_id = $1 and q.client_id = c.id and q.id = m.reply_to_id
     and ${isOwn ? 'true' : readByCoach('q')}) as items
from c ${keysOf('CLIENT', 'c', 'c.id')}`;
  },
  ['OWNER', 'COACH', 'CLIENT'],
);

/**
 * From how many people there are unread messages in practice $1: of client $2 their coach, or of coach $2 their clients who are not
 * archived.
 */
export const UNREAD_MESSAGES = statementByRole(
  'unread messages',
  { on: 'bool', people: 'int4' },
  (ctx) => {
    const isOwn = ctx.db.scope.role === 'CLIENT';
    return `
select p.messages_on as "on", count(c.id)::int4 as people
from practices p left join clients c on c.practice_id = $1
  and ${isOwn ? 'c.id = $2' : 'c.coach_id = $2 and c.archived_at is null'} and exists (select from messages m
    where m.practice_id = $1 and m.client_id = c.id and ${isOwn ? 'true' : READ_BY_COACH}
      and ${unreadBy(isOwn, isOwn ? 'c.messages_read_to' : READ_BY_COACH_TO)})
where p.id = $1
group by p.id, p.messages_on`;
  },
  ['OWNER', 'COACH', 'CLIENT'],
);

/** The newest message of the caller that the other one has read, if both show it. With the present coach: others left no mark. */
const newestRead = (isOwn: boolean): string => `(select m.id from message_marks k, messages m
    where k.practice_id = $1 and k.client_id = c.id and m.practice_id = $1 and m.client_id = c.id and m.with_id = k.coach_id
      and ${isOwn ? 'm.from_client' : 'not m.from_client'} and m.withdrawn_at is null
      and m.created_at <= ${isOwn ? 'k.read_by_coach' : 'k.read_by_client'}
    order by m.created_at desc, m.id desc limit 1)`;

/** Whether there are messages with earlier coaches, whose ids are on this side of the present one's, so that an index finds one. */
function earlier(side: '<' | '>', readable: string): string {
  return `exists (select from messages m
    where m.practice_id = $1 and m.client_id = c.id and m.with_id ${side} c.coach_id and ${readable})`;
}

/** What is needed to send a message, as `LOCK_FOR_MESSAGE` reads it. */
const FACTS = {
  clientId: 'uuid',
  coach: as<MemberRefType>('json'),
  on: 'bool',
  archived: 'bool',
  joined: 'bool',
  coachId: 'uuid',
  sharesMessages: 'bool',
  sharesEarlierMessages: 'bool',
  healthDataAgreed: 'bool',
  wrapped: 'bytea',
  sent: 'int4',
  firstSentAt: 'timestamptz?',
} as const;

/**
 * Client $2 in practice $1 before a message is sent at $3: what its row copies, which cannot change before the transaction ends, the
 * keys for its text, and how many messages the caller's side has sent in the hour before. No row but for the client themselves and
 * their coach.
 */
export const LOCK_FOR_MESSAGE = statementByRole(
  'lock for a message',
  FACTS,
  (ctx) => {
    const isOwn = ctx.db.scope.role === 'CLIENT';
    return `
select c.id as "clientId", json_build_object('id', h.id, 'name', h.name) as coach, p.messages_on as "on",
  c.archived_at is not null as archived, c.joined_at is not null as joined, c.coach_id as "coachId",
  c.shares_messages as "sharesMessages", c.shares_earlier_messages as "sharesEarlierMessages",
  c.health_data_agreed as "healthDataAgreed", ${KEYS} as wrapped, s.sent, s.first as "firstSentAt"
from clients c join members h on h.practice_id = $1 and h.id = c.coach_id join practices p on p.id = $1
${keysOf('CLIENT', 'c', 'c.id')}
cross join lateral (
  select count(*)::int4 as sent, min(m.created_at) as first from messages m
  where m.practice_id = $1 and m.client_id = c.id and m.created_at > $3::timestamptz - interval '1 hour'
    and ${isOwn ? 'm.from_client' : 'not m.from_client'}) s
where c.practice_id = $1 and c.id = $2 and ${sharedWithCaller(ctx)}
for key share of c`;
  },
  ['OWNER', 'COACH', 'CLIENT'],
);

/** Whether the coach $2 of practice $1 works on each weekday. No row without hours. */
export const WEEKLY_HOURS = statement(
  'weekly hours of a coach',
  { weekly: as<readonly unknown[][]>('json') },
  `select a.weekly::json as weekly from coach_availability a where a.practice_id = $1 and a.id = $2`,
  { runBy: ['booking'] },
);

/** The coach of client $2 in practice $1. */
export const COACH_OF_CLIENT = statement(
  'coach of client',
  { coachId: 'uuid' },
  `select c.coach_id as "coachId" from clients c where c.practice_id = $1 and c.id = $2`,
  { runBy: ['client'] },
);
