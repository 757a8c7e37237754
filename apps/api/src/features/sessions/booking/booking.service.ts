import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { openText } from '../../../platform/sealing/sealed-texts.js';
import { placeOf, SessionTypesService } from '../../availability/index.js';
import { attentionDue, lockVisibleClient, type Client } from '../../people/index.js';
import { ifFree, queueForCoach, TAKEN } from '../coach-slots.js';
import { SessionEmailsService } from '../session-emails.service.js';
import { SessionScheduled } from '../session-events.js';
import { sealedWhere } from '../session-times.js';
import type { SessionType } from '../session.type.js';
import { findVisibleSession, visibleSession } from '../sessions.policy.js';
import { words } from '../sessions.words.js';
import type { BookSessionInput, MoveMySessionInput } from './booking.inputs.js';
import {
  ASK_FOR_CHANGE,
  CANCEL_BOOKING,
  INSERT_BOOKING,
  MOVE_BOOKING,
  TAKE_BACK_REQUEST,
} from './booking.sql.js';
import { FreeTimesService, isFreeAt, nextFree, type BookableTimes } from './free-times.service.js';
import { clientMay, isOpen } from './requests.js';

/** How many upcoming sessions a client can have booked, so that nobody takes all of a coach's time. */
const MOST_UPCOMING = 6;

/**
 * What clients do with their own sessions. The client and then the coach are locked, so that it is decided by what is stored; the writes
 * run as the role that books (ADR 39).
 */
@Injectable()
export class BookingService {
  constructor(
    private readonly types: SessionTypesService,
    private readonly times: FreeTimesService,
    private readonly emails: SessionEmailsService,
    private readonly scheduled: SessionScheduled,
  ) {}

  /** Idempotent by `id`. */
  async book(ctx: Ctx, { id, typeId, startsAt }: BookSessionInput): Promise<SessionType> {
    const client = await this.#locked(ctx);
    const known = await findVisibleSession(ctx, id);
    if (known) return known;
    const type = await this.types.bookable(ctx, typeId);
    const { upcoming } = await this.times.facts(ctx, client.id);
    if (upcoming >= MOST_UPCOMING) throw new Refusal('LIMIT_REACHED', words.booking.limit);
    const times = await this.#free(ctx, client, startsAt, type, null);
    const { place, link } = placeOf(
      { placeKind: type.placeKind, place: await openText(ctx, type.place) },
      await openText(ctx, times.link),
    );
    const where = await sealedWhere(ctx, id, place, link);
    const { minutes, bufferBefore, bufferAfter } = type;
    const slot = [startsAt, minutes, bufferBefore, bufferAfter, where.place, where.link];
    await this.#write(ctx, client, { times, startsAt, booking: type }, () =>
      ctx.db.query(INSERT_BOOKING, [
        ...[ctx.actor.practiceId, id, ctx.now, client.id, client.coachId, typeId],
        ...slot,
      ]),
    );
    await this.#done(ctx, client, id, 'SESSION_PLANNED');
    return visibleSession(ctx, id);
  }

  /** Later than the practice's limit it is a request, until the coach answers it the session stands. */
  async move(ctx: Ctx, { sessionId, version, startsAt }: MoveMySessionInput): Promise<SessionType> {
    const client = await this.#locked(ctx);
    const session = await visibleSession(ctx, sessionId);
    if (session.version !== version) {
      const isSame = session.startsAt.getTime() === startsAt.getTime();
      const isAsked = isOpen(session) && session.askedFor?.getTime() === startsAt.getTime();
      if (isSame || isAsked) return session;
      throw new Refusal('STALE', words.stale, { version: session.version });
    }
    const may = allowed(ctx, session);
    if (session.startsAt.getTime() === startsAt.getTime()) {
      throw new Refusal('NOT_NOW', words.booking.sameTime, { field: 'input.startsAt' });
    }
    const times = await this.#free(ctx, client, startsAt, session, session.id);
    const values = [ctx.actor.practiceId, session.id];
    if (may === 'ASK') return this.#ask(ctx, client, session, 'MOVE', startsAt);
    await this.#write(ctx, client, { times, startsAt, booking: session }, () =>
      ctx.db.query(MOVE_BOOKING, [...values, startsAt]),
    );
    await this.#done(ctx, client, session.id, 'SESSION_MOVED');
    return visibleSession(ctx, session.id);
  }

  /** As `move`: late, it is a request. Idempotent. */
  async cancel(ctx: Ctx, sessionId: string): Promise<SessionType> {
    const client = await this.#locked(ctx);
    const session = await visibleSession(ctx, sessionId);
    if (session.status === 'CANCELLED') return session;
    if (isOpen(session) && session.asked === 'CANCEL') return session;
    if (allowed(ctx, session) === 'ASK') return this.#ask(ctx, client, session, 'CANCEL', null);
    await ctx.db.asBooking(client.coachId, () =>
      ctx.db.query(CANCEL_BOOKING, [ctx.actor.practiceId, session.id]),
    );
    await this.#done(ctx, client, session.id, 'SESSION_CANCELLED');
    return visibleSession(ctx, session.id);
  }

  /** Takes back a request that the coach has not answered. Idempotent. */
  async takeBack(ctx: Ctx, sessionId: string): Promise<SessionType> {
    const client = await this.#locked(ctx);
    const session = await visibleSession(ctx, sessionId);
    if (!isOpen(session)) return session;
    await ctx.db.asBooking(client.coachId, () =>
      ctx.db.query(TAKE_BACK_REQUEST, [ctx.actor.practiceId, session.id]),
    );
    await attentionDue(ctx, client.id);
    return visibleSession(ctx, session.id);
  }

  async #ask(
    ctx: Ctx,
    client: Client,
    { id }: SessionType,
    what: 'MOVE' | 'CANCEL',
    startsAt: Date | null,
  ): Promise<SessionType> {
    await ctx.db.asBooking(client.coachId, () =>
      ctx.db.query(ASK_FOR_CHANGE, [ctx.actor.practiceId, id, what, startsAt, ctx.now]),
    );
    await this.#done(ctx, client, id, 'SESSION_CHANGE_ASKED');
    return visibleSession(ctx, id);
  }

  /** The caller and then their coach, locked as every command locks them that takes up the coach's time. */
  async #locked(ctx: Ctx): Promise<Client> {
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    if (client.archivedAt) throw new Refusal('NOT_NOW', words.booking.archived);
    await ctx.db.asServer(() => queueForCoach(ctx, client.coachId));
    return client;
  }

  /** The coach's times, if this one is free; refused otherwise. */
  async #free(
    ctx: Ctx,
    client: Client,
    startsAt: Date,
    booking: Parameters<typeof isFreeAt>[3],
    sessionId: string | null,
  ): Promise<BookableTimes> {
    const facts = await this.times.facts(ctx, client.id);
    const times = await ctx.db.asBooking(client.coachId, () =>
      this.times.ofCoach(ctx, facts, sessionId),
    );
    if (times && isFreeAt(ctx, times, startsAt, booking)) return times;
    throw taken(times && nextFree(ctx, times, startsAt, booking));
  }

  /** The database decides whether the time is free: a constraint that no other command gets around. */
  async #write(
    ctx: Ctx,
    { coachId }: Client,
    {
      times,
      startsAt,
      booking,
    }: { times: BookableTimes; startsAt: Date; booking: Parameters<typeof isFreeAt>[3] },
    write: () => Promise<unknown>,
  ): Promise<void> {
    const result = await ctx.db.asBooking(coachId, () => ifFree(ctx, write));
    if (result === TAKEN) throw taken(nextFree(ctx, times, startsAt, booking));
  }

  async #done(ctx: Ctx, client: Client, sessionId: string, kind: string): Promise<void> {
    await record(ctx, { clientId: client.id, kind });
    const isRequest = kind === 'SESSION_CHANGE_ASKED';
    await this.emails.tellCoach(ctx, client, sessionId, { isRequest });
    await ctx.db.asServer(() => this.scheduled.publish(ctx, client.id));
  }
}

const taken = (next: Date | null): Refusal =>
  new Refusal('TAKEN', words.booking.taken, { field: 'input.startsAt', nextFree: next });

function allowed(ctx: Ctx, session: SessionType): 'CHANGE' | 'ASK' {
  if (session.joint) throw new Refusal('NOT_NOW', words.booking.joint);
  const may = clientMay(session, ctx.now);
  if (may === 'NOTHING') throw new Refusal('NOT_NOW', words.booking.over);
  return may;
}
