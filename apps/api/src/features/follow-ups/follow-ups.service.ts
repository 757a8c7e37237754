import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { isStaff } from '../practices/index.js';
import { listedTo, OPEN_FOLLOW_UPS } from './follow-ups.sql.js';
import { openFollowUp } from './follow-up-commands.js';
import type { FollowUpType } from './follow-up.type.js';
import type { AcknowledgeFollowUpInput } from './follow-ups.inputs.js';
import { followUpSeen } from './follow-ups.loaders.js';

@Injectable()
export class FollowUpsService {
  /** Closes it with what was done, by name; passing it on opens a new one for the colleague. */
  async acknowledge(ctx: Ctx, input: AcknowledgeFollowUpInput): Promise<FollowUpType> {
    const id = input.id.toLowerCase();
    const open = await this.#lockShown(ctx, id);
    if (!open) return this.#alreadyDone(ctx, id, input);
    const passedTo = await this.#colleague(ctx, input);
    const { practiceId, memberId } = ctx.actor;
    await ctx.db.query(
      `update follow_ups set acknowledged_at = $3, acknowledged_by = $4, done = $5, passed_to = $6
       where practice_id = $1 and id = $2`,
      [practiceId, id, ctx.now, memberId, input.done, passedTo],
    );
    const { clientId, kind } = open;
    if (passedTo) await openFollowUp(ctx, { clientId, kind, assigneeId: passedTo });
    await record(ctx, { clientId, kind: passedTo ? 'FOLLOW_UP_PASSED' : 'FOLLOW_UP_ACKNOWLEDGED' });
    return (await followUpSeen(ctx, id))!;
  }

  /** The client wants the owner to know as well. */
  async notifyOwner(ctx: Ctx, id: string): Promise<FollowUpType> {
    await ctx.db.query(
      `update follow_ups set owner_told = true
       where practice_id = $1 and client_id = $2 and id = $3 and acknowledged_at is null`,
      [ctx.actor.practiceId, ctx.actor.clientId, id],
    );
    return (await followUpSeen(ctx, id)) ?? Promise.reject(notFound());
  }

  async #colleague(ctx: Ctx, input: AcknowledgeFollowUpInput): Promise<string | null> {
    const to = input.passedTo?.toLowerCase() ?? null;
    if (input.done !== 'PASSED_TO') {
      if (to) throw invalid('input.passedTo', 'is only for passing it on.');
      return null;
    }
    if (to && to !== ctx.actor.memberId && (await isStaff(ctx, to))) return to;
    throw invalid('input.passedTo', 'must be a colleague in this practice.');
  }

  async #lockShown(ctx: Ctx, id: string): Promise<FollowUpType | null> {
    const { practiceId, memberId } = ctx.actor;
    const [open] = await ctx.db.query<FollowUpType>(
      `select f.id, f.client_id as "clientId", f.kind
       from ${OPEN_FOLLOW_UPS} join members m on m.practice_id = f.practice_id and m.id = $2
       where f.practice_id = $1 and f.id = $4 and f.acknowledged_at is null and ${listedTo('$3::timestamptz')}
       for update of f`,
      [practiceId, memberId, ctx.now, id],
    );
    return open ?? null;
  }

  /** The same request again is answered as the first; a colleague who was faster is named. */
  async #alreadyDone(
    ctx: Ctx,
    id: string,
    { done }: AcknowledgeFollowUpInput,
  ): Promise<FollowUpType> {
    const [known] = await ctx.db.query<{ by: string }>(
      `select acknowledged_by as by from follow_ups
       where practice_id = $1 and id = $2 and acknowledged_at is not null`,
      [ctx.actor.practiceId, id],
    );
    const followUp = known && (await followUpSeen(ctx, id));
    if (!followUp) throw notFound();
    if (known.by === ctx.actor.memberId && followUp.done === done) return followUp;
    throw new Refusal('FINAL', `${followUp.seenBy} has already taken care of this.`);
  }
}
