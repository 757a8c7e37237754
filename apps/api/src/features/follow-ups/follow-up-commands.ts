import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import type { FollowUpKind } from './follow-up-kind.js';

interface ToOpen {
  clientId: string;
  kind: `${FollowUpKind}`;
  /** The colleague it is passed to, if not the client's coach. */
  assigneeId?: string;
  /** The caller writes to the client's coach with the same change; otherwise the worker does. */
  coachTold?: boolean;
}

/**
 * Opens a follow-up in the transaction of the change that calls for it, by staff or by the client. Idempotent: an
 * open one of the same kind stays as it is. An archived client is promised nobody: they can only ask for a new start.
 * The worker emails the people who have to acknowledge it.
 */
export async function openFollowUp(ctx: Ctx, { clientId, kind, ...more }: ToOpen): Promise<void> {
  const { practiceId, memberId } = ctx.db.scope;
  await ctx.db.query(
    `insert into follow_ups (practice_id, id, client_id, created_at, kind, opened_by, assignee_id, told)
     select c.practice_id, $2, c.id, $4, $5, $6, $7, case when $8 then array[c.coach_id] else '{}' end
     from clients c where c.practice_id = $1 and c.id = $3 and (c.archived_at is null or $5 = 'NEW_START')
     on conflict (practice_id, client_id, kind) where acknowledged_at is null do nothing`,
    [
      practiceId,
      uuidv7(ctx.now.getTime()),
      clientId,
      ctx.now,
      kind,
      memberId,
      more.assigneeId ?? null,
      more.coachTold ?? false,
    ],
  );
}

/** Passes the open follow-up of this kind to a colleague, or opens one for them. */
export async function passFollowUp(
  ctx: Ctx,
  { clientId, kind, assigneeId }: ToOpen & { assigneeId: string },
): Promise<void> {
  await ctx.db.query(
    `update follow_ups set assignee_id = $4, told = '{}'
     where practice_id = $1 and client_id = $2 and kind = $3 and acknowledged_at is null
       and assignee_id is distinct from $4`,
    [ctx.db.scope.practiceId, clientId, kind, assigneeId],
  );
  await openFollowUp(ctx, { clientId, kind, assigneeId });
}
