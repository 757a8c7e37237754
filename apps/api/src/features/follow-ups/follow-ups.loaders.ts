import type { Ctx } from '../../platform/context/ctx.js';
import { defineLoader, grouped } from '../../platform/loading/loaders.js';
import { clientsVisibleTo } from '../people/index.js';
import type { FollowUpKind } from './follow-up-kind.js';
import type { FollowUpType } from './follow-up.type.js';

const NAME_OF = (id: string): string =>
  `(select m.name from members m where m.practice_id = f.practice_id and m.id = ${id})`;

const SEEN = `f.id, f.client_id as "clientId", f.kind,
  ${NAME_OF('coalesce(f.assignee_id, k.coach_id)')} as "sentTo", f.owner_told as "ownerTold",
  f.acknowledged_at as "seenAt", ${NAME_OF('f.acknowledged_by')} as "seenBy",
  f.done, ${NAME_OF('f.passed_to')} as "passedTo",
  array(select m.name from members m
    where m.practice_id = f.practice_id and m.id = any(f.told) and m.id <> coalesce(f.assignee_id, k.coach_id)
      and m.id is distinct from f.acknowledged_by
    order by m.name) as "alsoSentTo"`;

/** Staff read no date of a pause after the safety questions. */
const seenBy = ({ db }: Ctx): string => {
  const dated = db.scope.role === 'CLIENT' ? 'true' : `f.kind <> 'SAFETY_HOLD'`;
  return `${SEEN}, case when ${dated} then f.created_at end as "sentAt",
    case when ${dated} then f.escalated_at end as "escalatedAt"`;
};

const FROM = `from follow_ups f join clients k on k.practice_id = f.practice_id and k.id = f.client_id`;

/** What clients asked for or caused themselves. */
const OF_CLIENTS = `f.kind in ('LEGAL_ORDER', 'SAFETY_HOLD', 'CALL_REQUEST', 'READINESS', 'NEW_START')`;
const SHOWN_DAYS = 14;

/** The caller's own, open or acknowledged lately, the latest first. */
export function ownFollowUps(ctx: Ctx): Promise<FollowUpType[]> {
  return ctx.db.query<FollowUpType>(
    `select ${seenBy(ctx)} ${FROM}
     where f.practice_id = $1 and f.client_id = $2 and ${OF_CLIENTS}
       and (f.acknowledged_at is null or f.acknowledged_at > $3::timestamptz - interval '${SHOWN_DAYS} days')
     order by f.created_at desc, f.id desc limit 20`,
    [ctx.actor.practiceId, ctx.actor.clientId, ctx.now],
  );
}

export async function followUpSeen(ctx: Ctx, id: string): Promise<FollowUpType | null> {
  const [followUp] = await ctx.db.query<FollowUpType>(
    `select ${seenBy(ctx)} ${FROM} where f.practice_id = $1 and f.id = $2`,
    [ctx.actor.practiceId, id],
  );
  return followUp ?? null;
}

/** Follow-ups of clients the caller can see: open ones first, then the latest. */
export const followUpsOf = defineLoader<string, FollowUpType[]>(async (ctx, clientIds) => {
  const rows = await ctx.db.query<FollowUpType>(
    `select ${seenBy(ctx)} ${FROM}
     where f.practice_id = $1 and f.client_id = any($2) and ${clientsVisibleTo(ctx, 'k')}
     order by f.acknowledged_at is not null, f.created_at desc, f.id desc limit 50`,
    [ctx.db.scope.practiceId, clientIds],
  );
  return grouped(clientIds, rows, ({ clientId }) => clientId);
});

/** When a follow-up of this kind that was open at `since`, or opened after it, was first acknowledged. */
export async function followUpSeenAt(
  ctx: Ctx,
  { clientId, kind, since }: { clientId: string; kind: `${FollowUpKind}`; since: Date },
): Promise<Date | null> {
  const [row] = await ctx.db.query<{ at: Date | null }>(
    `select min(acknowledged_at) as at from follow_ups
     where practice_id = $1 and client_id = $2 and kind = $3 and acknowledged_at >= $4`,
    [ctx.db.scope.practiceId, clientId, kind, since],
  );
  return row?.at ?? null;
}
