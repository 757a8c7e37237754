import { uuidv7 } from '@footing/kernel';
import { sealText } from '../../sealing/sealed-texts.js';
import type { Ctx } from '../../context/ctx.js';
import { INSERT_EVENT } from './history.sql.js';

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
    await ctx.db.query(INSERT_EVENT, [
      ctx.db.scope.practiceId,
      id,
      clientId,
      planId ?? null,
      ctx.now,
      kind,
      subject
        ? await sealText(
            ctx,
            { column: 'events.subject', id, key: { kind: 'RECORD', clientId } },
            subject,
          )
        : null,
      ctx.db.scope.memberId,
    ]);
  }
}
