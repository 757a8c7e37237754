import {
  as,
  statement,
  statementByRole,
  type CallerRole,
} from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';
import type { FollowUpDone, FollowUpKind } from './follow-up-kind.js';
import { listedTo, OPEN_FOLLOW_UPS } from './follow-ups.sql.js';

/** How many days an acknowledged follow-up is still listed to the client. */
const SHOWN_DAYS = 14;

/** What clients asked for or caused themselves. */
const OF_CLIENTS = `f.kind in ('LEGAL_ORDER', 'SAFETY_HOLD', 'CALL_REQUEST', 'FORM_ALARM', 'READINESS', 'NEW_START')`;

const nameOf = (id: string): string =>
  `(select m.name from members m where m.practice_id = $1 and m.id = ${id})`;

/** Staff see no date of a pause after the safety questions. */
const select = ({ db }: CallerRole): string => {
  const dated = db.scope.role === 'CLIENT' ? 'true' : `f.kind <> 'SAFETY_HOLD'`;
  return `select f.id, f.client_id as "clientId", f.kind,
    ${nameOf('coalesce(f.assignee_id, k.coach_id)')} as "sentTo", f.owner_told as "ownerNotified",
    exists (select from members m where m.practice_id = $1 and m.role = 'OWNER' and m.removed_at is null
      and m.id <> coalesce(f.assignee_id, k.coach_id)) as "hasOtherOwner",
    f.acknowledged_at as "seenAt", ${nameOf('f.acknowledged_by')} as "seenBy",
    f.done, ${nameOf('f.passed_to')} as "passedTo",
    array(select m.name from members m
      where m.practice_id = $1 and m.id = any(f.told) and m.id <> coalesce(f.assignee_id, k.coach_id)
        and m.id is distinct from f.acknowledged_by
      order by m.name) as "alsoSentTo",
    case when ${dated} then f.created_at end as "sentAt",
    case when ${dated} then f.escalated_at end as "escalatedAt"
  from follow_ups f join clients k on k.practice_id = f.practice_id and k.id = f.client_id`;
};

const COLUMNS = {
  id: 'uuid',
  clientId: 'uuid',
  kind: as<`${FollowUpKind}`>('text'),
  sentTo: 'text',
  ownerNotified: 'bool',
  hasOtherOwner: 'bool',
  seenAt: 'timestamptz?',
  seenBy: 'text?',
  done: as<`${FollowUpDone}` | null>('text'),
  passedTo: 'text?',
  alsoSentTo: 'text[]',
  sentAt: 'timestamptz?',
  escalatedAt: 'timestamptz?',
} as const;

/** Follow-ups of client $2 in practice $1 that are open at $3 or were acknowledged lately, the latest first. */
export const OWN_FOLLOW_UPS = statementByRole(
  'own follow-ups',
  COLUMNS,
  (ctx) => `${select(ctx)}
   where f.practice_id = $1 and f.client_id = $2 and ${OF_CLIENTS}
     and (f.acknowledged_at is null or f.acknowledged_at > $3::timestamptz - interval '${SHOWN_DAYS} days')
   order by f.created_at desc, f.id desc limit 20`,
  ['CLIENT'],
);

/** Follow-up $2 of practice $1. */
export const FOLLOW_UP = statementByRole(
  'follow-up',
  COLUMNS,
  (ctx) => `${select(ctx)} where f.practice_id = $1 and f.id = $2`,
  ['OWNER', 'COACH', 'CLIENT'],
);

/** Follow-ups of the clients $2 in practice $1 as far as the caller sees them: open ones first, then the latest. */
export const FOLLOW_UPS_OF_CLIENTS = statementByRole(
  'follow-ups of clients',
  COLUMNS,
  (ctx) => `${select(ctx)}
   where f.practice_id = $1 and f.client_id = any($2) and ${clientsVisibleTo(ctx, 'k')}
   order by f.acknowledged_at is not null, f.created_at desc, f.id desc limit 50`,
);

/**
 * For each client of $2, kind of $3 and moment of $4, in this order: when a follow-up of this kind that was open at the
 * moment, or opened after it, was first acknowledged. $1 practice.
 */
export const FOLLOW_UPS_SEEN_AT = statement(
  'when follow-ups were seen',
  { seenAt: 'timestamptz?' },
  `select (select min(f.acknowledged_at) from follow_ups f
           where f.practice_id = $1 and f.client_id = asked.client_id and f.kind = asked.kind
             and f.acknowledged_at >= asked.since) as "seenAt"
   from unnest($2::uuid[], $3::text[], $4::timestamptz[]) with ordinality as asked (client_id, kind, since, position)
   order by asked.position`,
);

/** Open follow-up $4 of practice $1, locked, if it is listed to member $2 at $3. */
export const LOCK_LISTED_FOLLOW_UP = statement(
  'lock listed follow-up',
  { clientId: 'uuid', kind: as<`${FollowUpKind}`>('text') },
  `select f.client_id as "clientId", f.kind
   from ${OPEN_FOLLOW_UPS} join members m on m.practice_id = f.practice_id and m.id = $2
   where f.practice_id = $1 and f.id = $4 and f.acknowledged_at is null and ${listedTo('$3::timestamptz')}
   for no key update of f`,
  { runBy: ['app'] },
);

/** The client of follow-up $2 in practice $1, locked: before the follow-up, as a transfer does. */
export const LOCK_CLIENT_OF_FOLLOW_UP = statement(
  'lock client of follow-up',
  { id: 'uuid' },
  `select k.id from clients k
   where k.practice_id = $1 and k.id = (select f.client_id from follow_ups f where f.practice_id = $1 and f.id = $2)
   for no key update`,
  { runBy: ['app'] },
);
