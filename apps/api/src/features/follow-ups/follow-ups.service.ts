import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { attentionDue } from '../people/index.js';
import { isStaff } from '../practices/index.js';
import { FollowUp } from './follow-up.entity.js';
import { openFollowUp } from './follow-up-commands.js';
import { LOCK_CLIENT_OF_FOLLOW_UP, LOCK_LISTED_FOLLOW_UP } from './follow-up-lists.sql.js';
import type { FollowUpType } from './follow-up.type.js';
import type { AcknowledgeFollowUpInput } from './follow-ups.inputs.js';
import { findFollowUp } from './follow-ups.loaders.js';
import { words } from './follow-ups.words.js';

@Injectable()
export class FollowUpsService {
  /** Closes a follow-up with who did what. Passing it on opens a new one for the colleague. */
  async acknowledge(ctx: Ctx, input: AcknowledgeFollowUpInput): Promise<FollowUpType> {
    const id = input.id.toLowerCase();
    const { practiceId, memberId } = ctx.actor;
    const listed = [practiceId, memberId, ctx.now, id];
    await ctx.db.query(LOCK_CLIENT_OF_FOLLOW_UP, [practiceId, id]);
    const [open] = await ctx.db.query(LOCK_LISTED_FOLLOW_UP, listed);
    if (!open) return this.#acknowledgedBefore(ctx, id, input);
    const { clientId, kind } = open;
    const { done } = input;
    const passedTo = await this.#colleague(ctx, input);
    const acknowledged = { acknowledgedAt: ctx.now, acknowledgedBy: memberId, done, passedTo };
    await ctx.db.of(FollowUp).update({ id }, acknowledged);
    await attentionDue(ctx, clientId);
    if (passedTo) await openFollowUp(ctx, { clientId, kind, assigneeId: passedTo });
    await record(ctx, { clientId, kind: passedTo ? 'FOLLOW_UP_PASSED' : 'FOLLOW_UP_ACKNOWLEDGED' });
    return (await findFollowUp(ctx, id))!;
  }

  /** The client asks to notify the owner as well. */
  async notifyOwner(ctx: Ctx, id: string): Promise<FollowUpType> {
    const open = { id, clientId: ctx.actor.clientId!, acknowledgedAt: IsNull() };
    await ctx.db.of(FollowUp).update(open, { ownerNotified: true });
    return (await findFollowUp(ctx, id)) ?? Promise.reject(notFound());
  }

  async #colleague(ctx: Ctx, input: AcknowledgeFollowUpInput): Promise<string | null> {
    const to = input.passedTo?.toLowerCase() ?? null;
    if (input.done !== 'PASSED_TO') {
      if (to) throw invalid('input.passedTo', words.onlyWhenPassedOn);
      return null;
    }
    if (to && to !== ctx.actor.memberId && (await isStaff(ctx, to))) return to;
    throw invalid('input.passedTo', words.notAColleague);
  }

  /**
   * Returns the first result to a repeated request; otherwise refuses with the name of the colleague who acknowledged
   * it.
   */
  async #acknowledgedBefore(
    ctx: Ctx,
    id: string,
    { done }: AcknowledgeFollowUpInput,
  ): Promise<FollowUpType> {
    const known = await ctx.db.of(FollowUp).findOne({ id, acknowledgedAt: Not(IsNull()) });
    const followUp = known && (await findFollowUp(ctx, id));
    if (!followUp) throw notFound();
    if (known.acknowledgedBy === ctx.actor.memberId && followUp.done === done) return followUp;
    throw new Refusal('FINAL', words.alreadyDone(followUp.seenBy));
  }
}
