import { uuidv7 } from '@footing/kernel';
import { sealText } from '../../sealing/sealed-texts.js';
import type { Ctx } from '../../context/ctx.js';

interface Happening {
  clientId: string;
  planId?: string | null;
  /** SCREAMING_SNAKE, past tense: STEP_APPROVED, SESSION_MOVED. */
  kind: string;
  /** A title or a value; stored sealed. */
  subject?: string | null;
}

/** Adds entries to a client's history, in the transaction of the change. */
export async function record(ctx: Ctx, ...happenings: Happening[]): Promise<void> {
  for (const { clientId, planId, kind, subject } of happenings) {
    const id = uuidv7(ctx.now.getTime());
    await ctx.db.query(
      `insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ctx.db.scope.practiceId,
        id,
        clientId,
        planId ?? null,
        ctx.now,
        kind,
        subject ? await sealText(ctx, { column: 'events.subject', id }, subject) : null,
        ctx.db.scope.memberId,
      ],
    );
  }
}
