import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SealingService, type Place } from '../../../platform/sealing/sealing.service.js';
import { openFollowUp } from '../../follow-ups/index.js';
import {
  changeSharing,
  lockClientForSharing,
  visibleClient,
  type MemberRefType,
} from '../../people/index.js';
import { AccessRequest } from './access-request.entity.js';
import type { RequestNoteAccessInput } from '../notes.inputs.js';
import { ACCESS_REQUESTS, COACHES_WHO_LEFT } from './private-notes.sql.js';
import type { AccessRequestType, NoteAccessType } from './private-notes.type.js';
import { words } from '../notes.words.js';

/**
 * Access to the private notes of coaches who left without sharing them. An owner requests it with a reason; the client can
 * read the reason, the name and the time at once.
 */
@Injectable()
export class NoteAccessService {
  constructor(private readonly sealing: SealingService) {}

  /** For an owner of the practice, and for the client. */
  async of(ctx: Ctx, clientId: string): Promise<NoteAccessType> {
    const { id } = await visibleClient(ctx, clientId);
    const [left, requests] = [await this.#left(ctx, id), await this.requests(ctx, id)];
    return { left, requests };
  }

  async requests(ctx: Ctx, clientId: string): Promise<AccessRequestType[]> {
    const practiceId = ctx.db.scope.practiceId!;
    const rows = await ctx.db.query(ACCESS_REQUESTS, [practiceId, clientId]);
    return rows.map(({ reasonSealed, wrapped, ...request }) => ({
      ...request,
      reason: this.sealing.openWith(wrapped, practiceId, placeOf(request.id), reasonSealed),
    }));
  }

  async ask(ctx: Ctx, input: RequestNoteAccessInput): Promise<NoteAccessType> {
    const client = await lockClientForSharing(ctx, input.clientId);
    const open = await ctx.db
      .of(AccessRequest)
      .findOne({ clientId: client.id, ownerId: ctx.actor.memberId, endedAt: IsNull() });
    if (open) return this.of(ctx, client.id);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const known = await ctx.db.of(AccessRequest).findOne({ id });
    if (known && known.ownerId !== ctx.actor.memberId) throw idTaken();
    // The same request again, after its access has ended.
    if (known) return this.of(ctx, client.id);
    if (!client.memberId) {
      throw new Refusal('NOT_NOW', words.access.notJoined);
    }
    if ((await this.#left(ctx, client.id)).length === 0) {
      throw new Refusal('NOT_NOW', words.access.onlyOfThoseWhoLeft);
    }
    await ctx.db.of(AccessRequest).insert({
      id,
      clientId: client.id,
      ownerId: ctx.actor.memberId,
      reasonSealed: await this.sealing.seal(ctx, client.id, placeOf(id), input.reason),
      createdAt: ctx.now,
      endedAt: null,
    });
    await changeSharing(ctx, client, {
      notesRequestedBy: [...client.notesRequestedBy, ctx.actor.memberId],
    });
    // Tells the client's coach, unless the owner is the coach.
    if (client.coachId !== ctx.actor.memberId) {
      await openFollowUp(ctx, { clientId: client.id, kind: 'ACCESS_REQUEST' });
    }
    return this.of(ctx, client.id);
  }

  async end(ctx: Ctx, clientId: string): Promise<NoteAccessType> {
    const client = await lockClientForSharing(ctx, clientId);
    const { memberId } = ctx.actor;
    const ended = await ctx.db
      .of(AccessRequest)
      .update({ clientId: client.id, ownerId: memberId, endedAt: IsNull() }, { endedAt: ctx.now });
    if (ended > 0) {
      await changeSharing(ctx, client, {
        notesRequestedBy: client.notesRequestedBy.filter((ownerId) => ownerId !== memberId),
      });
    }
    return this.of(ctx, client.id);
  }

  #left(ctx: Ctx, clientId: string): Promise<MemberRefType[]> {
    return ctx.db.query(COACHES_WHO_LEFT, [ctx.db.scope.practiceId, clientId]);
  }
}

const placeOf = (id: string): Place => ({
  kind: 'RECORD',
  table: 'access_requests',
  id,
  version: 1,
});
