import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../../platform/database/history/readings.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { Sealing, type Place } from '../../platform/sealing/sealing.service.js';
import { followUpSeenAt, openFollowUp } from '../follow-ups/index.js';
import { visibleClient } from '../people/index.js';
import { CallRequest } from './call-request.entity.js';
import type { CallRequestType, RequestCallInput } from './call-request.type.js';

/** How many of the latest requests staff see. */
const SHOWN = 5;

@Injectable()
export class CallRequestsService {
  constructor(private readonly sealing: Sealing) {}

  /** Opens a follow-up for the client's coach. Refused for an archived client: nobody would see it. */
  async request(ctx: Ctx, input: RequestCallInput): Promise<CallRequestType> {
    const clientId = ctx.actor.clientId!;
    const client = await visibleClient(ctx, clientId);
    if (client.archivedAt) {
      throw new Refusal(
        'NOT_NOW',
        'You’re no longer working with a coach here, so nobody would see it. Use Get help now.',
      );
    }
    const id = input.id.toLowerCase();
    const note = input.note?.trim() || null;
    const noteSealed = note === null ? null : await this.sealing.seal(ctx, placeOf(id), note);
    const isNew = await ctx.db
      .of(CallRequest)
      .insertNew({ id, clientId, createdAt: ctx.now, noteSealed });
    const row = await ctx.db.of(CallRequest).findOne({ id, clientId });
    // The id belongs to a request of somebody else.
    if (!row) throw idTaken();
    if (isNew) await openFollowUp(ctx, { clientId, kind: 'CALL_REQUEST' });
    return this.#typeOf(ctx, row);
  }

  /** The caller's latest request. */
  async latest(ctx: Ctx): Promise<CallRequestType | null> {
    const [row] = await this.#latest(ctx, ctx.actor.clientId!, 1);
    return row ? this.#typeOf(ctx, row) : null;
  }

  /** For staff who may read this client's notes. */
  async ofClient(ctx: Ctx, clientId: string): Promise<CallRequestType[]> {
    const rows = await this.#latest(ctx, clientId, SHOWN);
    if (rows.some(({ noteSealed }) => noteSealed)) recordReading(ctx, clientId, 'SAFETY', 1);
    return Promise.all(rows.map((row) => this.#typeOf(ctx, row)));
  }

  #latest(ctx: Ctx, clientId: string, limit: number): Promise<CallRequest[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return ctx.db.of(CallRequest).find({ clientId }, { order, take: limit });
  }

  async #typeOf(ctx: Ctx, request: CallRequest): Promise<CallRequestType> {
    const { id, clientId, createdAt: since, noteSealed } = request;
    return {
      id,
      sentAt: since,
      seenAt: await ctx.load(followUpSeenAt, { clientId, kind: 'CALL_REQUEST', since }),
      note: noteSealed && (await this.sealing.open(ctx, placeOf(id), noteSealed)),
    };
  }
}

/** A request is never changed, so its note has only one version. */
const placeOf = (id: string): Place => ({ table: 'call_requests', id, version: 1 });
