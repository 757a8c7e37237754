import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Transfer } from './transfer.entity.js';

/** The caller chose which of their private notes about a transferred client the new coach may read. */
export async function markNotesChosen(ctx: Ctx, clientId: string): Promise<void> {
  await ctx.db
    .of(Transfer)
    .update({ clientId, fromId: ctx.actor.memberId, chosenAt: IsNull() }, { chosenAt: ctx.now });
}
