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

/** How many of them staff see. */
const SHOWN = 5;

interface Row {
  id: string;
  clientId: string;
  createdAt: Date;
  noteSealed: Buffer | null;
}

@Injectable()
export class CallRequestsService {
  constructor(private readonly sealing: Sealing) {}

  /** Opens a follow-up for the client's coach. Nobody is promised to an archived client. */
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
    const added = await ctx.db.query(
      `insert into call_requests (practice_id, id, client_id, created_at, note_sealed)
       values ($1, $2, $3, $4, $5) on conflict (practice_id, id) do nothing returning id`,
      [
        ctx.db.scope.practiceId,
        id,
        clientId,
        ctx.now,
        note === null ? null : await this.sealing.seal(ctx, placeOf(id), note),
      ],
    );
    const row = await ctx.db.of(CallRequest).findOne({ id, clientId });
    // It belongs to someone the caller cannot see.
    if (!row) throw idTaken();
    if (added.length > 0) await openFollowUp(ctx, { clientId, kind: 'CALL_REQUEST' });
    return this.#shown(ctx, row);
  }

  /** The caller's latest one. */
  async latest(ctx: Ctx): Promise<CallRequestType | null> {
    const [row] = await this.#rows(ctx, ctx.actor.clientId!, 1);
    return row ? this.#shown(ctx, row) : null;
  }

  /** For staff who may read this client's notes. */
  async ofClient(ctx: Ctx, clientId: string): Promise<CallRequestType[]> {
    const rows = await this.#rows(ctx, clientId, SHOWN);
    if (rows.some(({ noteSealed }) => noteSealed)) recordReading(ctx, clientId, 'SAFETY', 1);
    return Promise.all(rows.map((row) => this.#shown(ctx, row)));
  }

  #rows(ctx: Ctx, clientId: string, limit: number): Promise<Row[]> {
    return ctx.db.query<Row>(
      `select id, client_id as "clientId", created_at as "createdAt", note_sealed as "noteSealed"
       from call_requests where practice_id = $1 and client_id = $2
       order by created_at desc, id desc limit $3`,
      [ctx.db.scope.practiceId, clientId, limit],
    );
  }

  async #shown(ctx: Ctx, { id, clientId, createdAt, noteSealed }: Row): Promise<CallRequestType> {
    return {
      id,
      sentAt: createdAt,
      seenAt: await followUpSeenAt(ctx, { clientId, kind: 'CALL_REQUEST', since: createdAt }),
      note: noteSealed && (await this.sealing.open(ctx, placeOf(id), noteSealed)),
    };
  }
}

/** A request is never written again, so its note has one version. */
const placeOf = (id: string): Place => ({ table: 'call_requests', id, version: 1 });
