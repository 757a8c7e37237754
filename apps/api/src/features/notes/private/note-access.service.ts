import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Sealing } from '../../../platform/sealing/sealing.service.js';
import { openFollowUp } from '../../follow-ups/index.js';
import { lockVisibleClient, visibleClient, type MemberRefType } from '../../people/index.js';
import { AccessRequest } from './access-request.entity.js';
import type { RequestNoteAccessInput } from '../notes.inputs.js';
import type { AccessRequestType, NoteAccessType } from './private-notes.type.js';

interface Row extends Omit<AccessRequestType, 'reason'> {
  reasonSealed: Buffer;
}

/**
 * Notes of coaches who left without choosing are read by nobody, unless an owner asks with a reason. The client reads
 * the reason, the name and the time from the same moment on.
 */
@Injectable()
export class NoteAccessService {
  constructor(private readonly sealing: Sealing) {}

  /** For an owner of the practice, and for the client. */
  async of(ctx: Ctx, clientId: string): Promise<NoteAccessType> {
    const { id } = await visibleClient(ctx, clientId);
    const [left, requests] = [await this.#left(ctx, id), await this.requests(ctx, id)];
    return { left, requests };
  }

  async requests(ctx: Ctx, clientId: string): Promise<AccessRequestType[]> {
    const rows = await ctx.db.query<Row>(
      `select a.id, a.client_id as "clientId", json_build_object('id', m.id, 'name', m.name) as owner,
              a.created_at as at, a.ended_at as "endedAt", a.reason_sealed as "reasonSealed"
       from access_requests a join members m on m.practice_id = a.practice_id and m.id = a.owner_id
       where a.practice_id = $1 and a.client_id = $2 order by a.created_at desc, a.id desc limit 200`,
      [ctx.db.scope.practiceId, clientId],
    );
    const opened: AccessRequestType[] = [];
    for (const { reasonSealed, ...request } of rows) {
      opened.push({
        ...request,
        reason: await this.sealing.open(ctx, placeOf(request.id), reasonSealed),
      });
    }
    return opened;
  }

  async ask(ctx: Ctx, input: RequestNoteAccessInput): Promise<NoteAccessType> {
    const client = await lockVisibleClient(ctx, input.clientId);
    const open = await ctx.db
      .of(AccessRequest)
      .findOne({ clientId: client.id, ownerId: ctx.actor.memberId, endedAt: IsNull() });
    if (open) return this.of(ctx, client.id);
    const id = input.id?.toLowerCase() ?? uuidv7(ctx.now.getTime());
    const known = await ctx.db.of(AccessRequest).findOne({ id });
    if (known && known.ownerId !== ctx.actor.memberId) throw idTaken();
    // The same request again, after what it gave has ended.
    if (known) return this.of(ctx, client.id);
    if (!client.memberId) {
      throw new Refusal(
        'NOT_NOW',
        'This client has not joined yet and could not read your reason.',
      );
    }
    if ((await this.#left(ctx, client.id)).length === 0) {
      throw new Refusal(
        'NOT_NOW',
        'Only notes of a coach who has left the practice can be requested. Anyone else chooses what you can read: ask them.',
      );
    }
    await ctx.db.of(AccessRequest).insert({
      id,
      clientId: client.id,
      ownerId: ctx.actor.memberId,
      reasonSealed: await this.sealing.seal(ctx, placeOf(id), input.reason),
      createdAt: ctx.now,
      endedAt: null,
    });
    // The client's coach hears that a colleague reads notes about this client; an owner who coaches them knows.
    if (client.coachId !== ctx.actor.memberId) {
      await openFollowUp(ctx, { clientId: client.id, kind: 'ACCESS_REQUEST' });
    }
    return this.of(ctx, client.id);
  }

  async end(ctx: Ctx, clientId: string): Promise<NoteAccessType> {
    const { id } = await lockVisibleClient(ctx, clientId);
    await ctx.db
      .of(AccessRequest)
      .update(
        { clientId: id, ownerId: ctx.actor.memberId, endedAt: IsNull() },
        { endedAt: ctx.now },
      );
    return this.of(ctx, id);
  }

  #left(ctx: Ctx, clientId: string): Promise<MemberRefType[]> {
    return ctx.db.query<MemberRefType>(
      `select m.id, m.name from members m
       where m.practice_id = $1 and m.removed_at is not null and m.id in (
         select t.from_id from transfers t where t.practice_id = $1 and t.client_id = $2
         union select c.coach_id from clients c where c.practice_id = $1 and c.id = $2)
       order by m.name, m.id`,
      [ctx.db.scope.practiceId, clientId],
    );
  }
}

const placeOf = (id: string) => ({ table: 'access_requests', id, version: 1 });
