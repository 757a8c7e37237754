import { statement } from '../../../platform/database/statement.js';
import { KEYS, keysOfCouple } from '../../../platform/sealing/sealing.sql.js';

const MESSAGE = {
  id: 'uuid',
  at: 'timestamptz',
  fromClient: 'uuid?',
  withId: 'uuid',
  coachName: 'text',
  textSealed: 'bytea?',
  version: 'int4',
  editedAt: 'timestamptz?',
  wrapped: 'bytea',
} as const;

/** The messages of couple $2 in practice $1 until $3, if it is given, and before ($4, $5), the newest first, at most $6. */
export const COUPLE_MESSAGES = statement(
  'messages of a couple',
  MESSAGE,
  `select m.id, m.created_at as at, m.from_client as "fromClient", m.with_id as "withId", w.name as "coachName",
     m.text_sealed as "textSealed", m.version, m.edited_at as "editedAt", ${KEYS} as wrapped
   from couple_messages m join members w on w.practice_id = $1 and w.id = m.with_id ${keysOfCouple('m')}
   where m.practice_id = $1 and m.couple_id = $2 and ($3::timestamptz is null or m.created_at <= $3)
     and ($4::timestamptz is null or (m.created_at, m.id) < ($4, $5::uuid))
   order by m.created_at desc, m.id desc limit $6`,
);

/** How many messages of couple $2 in practice $1 after $3, until $4, others than $5 (a partner; null: the coach) wrote; at most 100. */
export const UNREAD_OF_COUPLE = statement(
  'unread messages of a couple',
  { unread: 'int4' },
  `select count(*)::int4 as unread from (
     select from couple_messages m
     where m.practice_id = $1 and m.couple_id = $2 and m.created_at > coalesce($3::timestamptz, '-infinity')
       and ($4::timestamptz is null or m.created_at <= $4) and m.withdrawn_at is null
       and m.from_client is distinct from $5::uuid
     limit 100) x`,
);

/**
 * What decides whether $4 (a partner; null: the coach) can write in the thread of couple $2 with coach $5 in practice $1: the partners
 * once the coach has begun it, and how many messages they have sent in the hour before $3.
 */
export const COUPLE_WRITING = statement(
  'writing in the thread of a couple',
  {
    on: 'bool',
    partnerA: 'uuid?',
    partnerB: 'uuid?',
    sent: 'int4',
    firstSentAt: 'timestamptz?',
  },
  `select p.messages_on as "on", b.partner_a as "partnerA", b.partner_b as "partnerB", s.sent, s.first as "firstSentAt"
   from practices p
   left join lateral (
     select m.partner_a, m.partner_b from couple_messages m
     where m.practice_id = $1 and m.couple_id = $2 and m.with_id = $5 limit 1) b on true
   cross join lateral (
     select count(*)::int4 as sent, min(m.created_at) as first from couple_messages m
     where m.practice_id = $1 and m.couple_id = $2 and m.created_at > $3::timestamptz - interval '1 hour'
       and m.from_client is not distinct from $4::uuid) s
   where p.id = $1`,
);

/** Partner $2 (their row) of practice $1 has read up to $3, which is no later than $4. */
export const PARTNER_HAS_READ = statement(
  'partner has read messages',
  {},
  `update couple_partners r set messages_read_to = least($3::timestamptz, $4::timestamptz)
   where r.practice_id = $1 and r.id = $2 and coalesce(r.messages_read_to, '-infinity') < least($3::timestamptz, $4::timestamptz)`,
  { runBy: ['client'] },
);

/** The coach of couple $2 in practice $1 has read up to $3, which is no later than $4. */
export const COACH_HAS_READ = statement(
  'coach has read messages of a couple',
  {},
  `update couples u set messages_read_to = least($3::timestamptz, $4::timestamptz)
   where u.practice_id = $1 and u.id = $2 and coalesce(u.messages_read_to, '-infinity') < least($3::timestamptz, $4::timestamptz)`,
  { runBy: ['app'] },
);
