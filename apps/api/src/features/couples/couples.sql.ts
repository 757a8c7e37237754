import type { CoupleState } from '@footing/plan-engine';
import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { KEYS, keysOfCouple } from '../../platform/sealing/sealing.sql.js';
import { clientsVisibleTo } from '../people/index.js';

/** Whether the couple of a partner `r` is still there: it goes with either of the two. $1 practice. */
const HAS_COUPLE = `exists (select from couples u where u.practice_id = $1 and u.id = r.couple_id)`;

/** How many shared notes are shown. */
const NOTES_SHOWN = 50;

/** The latest couple of client $2 in practice $1. */
export const LATEST_COUPLE = statement(
  'latest couple of a client',
  { id: 'uuid' },
  `select u.id from couples u
   where u.practice_id = $1 and (u.partner_a = $2 or u.partner_b = $2)
   order by u.created_at desc, u.id desc limit 1`,
  { runBy: ['app'] },
);

/** The partners of couple $2 in practice $1 whom the caller can see. */
export const PARTNERS = statementByRole(
  'partners of a couple',
  {
    clientId: 'uuid',
    personId: 'uuid',
    callName: 'text',
    timeZone: 'text',
    coachId: 'uuid',
    answer: as<'YES' | 'NO' | null>('text'),
    answeredAt: 'timestamptz?',
    leftAt: 'timestamptz?',
  },
  (
    ctx,
  ) => `select r.client_id as "clientId", r.person_id as "personId", c.call_name as "callName", c.time_zone as "timeZone",
     c.coach_id as "coachId", r.answer, r.answered_at as "answeredAt", r.left_at as "leftAt"
   from couple_partners r join clients c on c.practice_id = r.practice_id and c.id = r.client_id
   where r.practice_id = $1 and r.couple_id = $2 and ${clientsVisibleTo(ctx, 'c')}
   order by c.call_name, r.client_id`,
  ['OWNER', 'COACH', 'SYSTEM'],
);

/** Those of the clients $2 in practice $1 with whom a session alone was held. */
export const SEEN_ALONE = statement(
  'clients seen alone',
  { clientId: 'uuid' },
  `select distinct s.client_id as "clientId" from sessions s
   where s.practice_id = $1 and s.client_id = any($2) and s.status = 'HELD' and s.joint_id is null`,
  { runBy: ['app'] },
);

/** Those of the clients $2 in practice $1 who are asked already or work as a couple. */
export const IN_COUPLE = statement(
  'clients in a couple',
  { clientId: 'uuid' },
  `select r.client_id as "clientId" from couple_partners r
   where r.practice_id = $1 and r.client_id = any($2) and r.state <> 'ENDED' and ${HAS_COUPLE}`,
  { runBy: ['app'] },
);

/** Ends what is left of couples of the clients $2 in practice $1 whose other partner was erased. $3 now. */
export const END_ALONE = statement(
  'end what is left of a couple',
  {},
  `update couple_partners r set state = 'ENDED', state_at = $3
   where r.practice_id = $1 and r.client_id = any($2) and r.state <> 'ENDED' and not ${HAS_COUPLE}`,
  { runBy: ['app'] },
);

/** How many couples of a client are shown: the latest one, and earlier ones. */
const COUPLES_SHOWN = 6;

/** What client $2 of practice $1 was asked, the latest first. It is over once the other partner was erased. */
export const OWN_COUPLES = statement(
  'own couples of a client',
  {
    id: 'uuid',
    coupleId: 'uuid',
    clientId: 'uuid',
    personId: 'uuid',
    state: as<CoupleState>('text'),
    stateAt: 'timestamptz',
    joinedAt: 'timestamptz?',
    answer: as<'YES' | 'NO' | null>('text'),
    answeredAt: 'timestamptz?',
    leftAt: 'timestamptz?',
    editsClosedAt: 'timestamptz?',
    messagesReadTo: 'timestamptz?',
  },
  `select r.id, r.couple_id as "coupleId", r.client_id as "clientId", r.person_id as "personId",
     case when ${HAS_COUPLE} then r.state else 'ENDED' end as state, r.state_at as "stateAt",
     r.joined_at as "joinedAt", r.answer, r.answered_at as "answeredAt", r.left_at as "leftAt",
     r.edits_closed_at as "editsClosedAt", r.messages_read_to as "messagesReadTo"
   from couple_partners r where r.practice_id = $1 and r.client_id = $2
   order by r.created_at desc, r.id desc limit ${COUPLES_SHOWN}`,
  { runBy: ['client'] },
);

/**
 * Couple $2 of practice $1 is in state $3 since $4, set by member $5. The partners' rows follow in the same statement: their
 * foreign key includes the state.
 */
export const SET_STATE = statement(
  'set state of a couple',
  {},
  `with changed as (
     update couples u set state = $3, state_at = $4, changed_by = $5,
       joined_at = coalesce(u.joined_at, case when $3 = 'JOINED' then $4::timestamptz end)
     where u.practice_id = $1 and u.id = $2 returning u.joined_at)
   update couple_partners r set state = $3, state_at = $4, joined_at = changed.joined_at
   from changed where r.practice_id = $1 and r.couple_id = $2`,
  { runBy: ['app'] },
);

/** Whom client $2 of practice $1 works with, or is asked to, in their own records. */
export const PARTNER_PERSON = statement(
  'other person of a couple',
  { personId: 'uuid' },
  `select r.person_id as "personId" from couple_partners r
   where r.practice_id = $1 and r.client_id = $2 and r.state <> 'ENDED'`,
);

/** Whether something limits joint work on the side of client $2 in practice $1: $3. */
export const SET_LIMITS = statement(
  'set limits of a partner',
  {},
  `update couple_partners r set has_limits = $3
   where r.practice_id = $1 and r.client_id = $2 and r.state <> 'ENDED' and r.has_limits <> $3`,
);

/** The latest shared notes of couple $2 in practice $1. */
export const COUPLE_NOTES = statement(
  'notes of a couple',
  { id: 'uuid', at: 'timestamptz', authorName: 'text', bodySealed: 'bytea', wrapped: 'bytea' },
  `select n.id, n.created_at as at, m.name as "authorName", n.body_sealed as "bodySealed",
     ${KEYS} as wrapped
   from couple_notes n join members m on m.practice_id = n.practice_id and m.id = n.author_id
   ${keysOfCouple('n')}
   where n.practice_id = $1 and n.couple_id = $2
   order by n.created_at desc, n.id desc limit ${NOTES_SHOWN}`,
);

/** The notes of couples of client $2 in practice $1 other than $3, the latest first. */
export const EARLIER_COUPLE_NOTES = statement(
  'notes of earlier couples',
  { id: 'uuid', at: 'timestamptz', authorName: 'text', bodySealed: 'bytea', wrapped: 'bytea' },
  `select n.id, n.created_at as at, m.name as "authorName", n.body_sealed as "bodySealed",
     ${KEYS} as wrapped
   from couple_notes n join members m on m.practice_id = n.practice_id and m.id = n.author_id
   ${keysOfCouple('n')}
   where n.practice_id = $1 and (n.partner_a = $2 or n.partner_b = $2)
     and ($3::uuid is null or n.couple_id <> $3)
   order by n.created_at desc, n.id desc limit ${NOTES_SHOWN}`,
  { runBy: ['app'] },
);

/**
 * Client $7 did action $8 in couple $4 of $5 and $6 in practice $1, unless they said so before. $2 id, $3 now, $9 and $10 who else
 * reads it.
 */
export const INSERT_JOINT_ACTION = statement(
  'insert joint action',
  {},
  `insert into couple_actions (practice_id, id, created_at, couple_id, partner_a, partner_b, client_id, action, coach_id, supervised)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
   on conflict (practice_id, couple_id, action, client_id) where undone_at is null do nothing`,
  { runBy: ['client'] },
);
