import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { idTaken } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { SealingService, type Place } from '../../platform/sealing/sealing.service.js';
import { followUpSeenAt, openFollowUp } from '../follow-ups/index.js';
import { lockVisibleClient } from '../people/index.js';
import { CallRequest } from './call-request.entity.js';
import type { CallRequestType, RequestCallInput } from './call-request.type.js';
import { LATEST_CALL_REQUESTS } from './call-requests.sql.js';
import { words } from './call-requests.words.js';

/** How many of the latest requests staff see. */
const SHOWN = 5;

@Injectable()
export class CallRequestsService {
  constructor(private readonly sealing: SealingService) {}

  /** Opens a follow-up for the client's coach. Refused for an archived client: nobody would see it. */
  async request(ctx: Ctx, input: RequestCallInput): Promise<CallRequestType> {
    const clientId = ctx.actor.clientId!;
    const client = await lockVisibleClient(ctx, clientId);
    if (client.archivedAt) {
      throw new Refusal('NOT_NOW', words.archived);
    }
    const { coachId, supervised } = client;
    const id = input.id.toLowerCase();
    const note = input.note?.trim() || null;
    const noteSealed =
      note === null ? null : await this.sealing.seal(ctx, clientId, placeOf(id), note);
    const isNew = await ctx.db
      .of(CallRequest)
      .insertNew({ id, clientId, createdAt: ctx.now, noteSealed, coachId, supervised });
    const request = await ctx.db.of(CallRequest).findOne({ id, clientId });
    // The id belongs to a request of somebody else.
    if (!request) throw idTaken();
    if (isNew) await openFollowUp(ctx, { clientId, kind: 'CALL_REQUEST' });
    const sealed = request.noteSealed;
    return toCallRequestType(
      ctx,
      request,
      sealed && (await this.sealing.open(ctx, clientId, placeOf(id), sealed)),
    );
  }

  /** The caller's latest request. */
  async latest(ctx: Ctx): Promise<CallRequestType | null> {
    const [latest] = await this.#latest(ctx, ctx.actor.clientId!, 1);
    return latest ?? null;
  }

  /** For staff who can read this client's notes. */
  async ofClient(ctx: Ctx, clientId: string): Promise<CallRequestType[]> {
    const requests = await this.#latest(ctx, clientId, SHOWN);
    if (requests.some(({ note }) => note !== null)) recordReading(ctx, clientId, 'SAFETY', 1);
    return requests;
  }

  async #latest(ctx: Ctx, clientId: string, limit: number): Promise<CallRequestType[]> {
    const { practiceId } = ctx.actor;
    const rows = await ctx.db.query(LATEST_CALL_REQUESTS, [practiceId, clientId, limit]);
    return Promise.all(
      rows.map((row) => {
        const { id, noteSealed: sealed, wrapped } = row;
        const note = sealed && this.sealing.openWith(wrapped, practiceId, placeOf(id), sealed);
        return toCallRequestType(ctx, row, note);
      }),
    );
  }
}

async function toCallRequestType(
  ctx: Ctx,
  { id, clientId, createdAt: since }: Pick<CallRequest, 'id' | 'clientId' | 'createdAt'>,
  note: string | null,
): Promise<CallRequestType> {
  const seenAt = await ctx.load(followUpSeenAt, { clientId, kind: 'CALL_REQUEST', since });
  return { id, sentAt: since, seenAt, note };
}

/** A request is never changed, so its note has only one version. */
const placeOf = (id: string): Place => ({
  kind: 'CLIENT',
  table: 'call_requests',
  id,
  version: 1,
});
