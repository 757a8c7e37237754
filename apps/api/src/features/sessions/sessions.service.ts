import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { connection, pageSize, readTimeCursor } from '../../platform/paging/paging.js';
import { attentionDue, touchLastActive, type Client } from '../people/index.js';
import { queueForCoach, takeSlot } from './coach-slots.js';
import { withoutRequest } from './booking/requests.js';
import { JointSessionsService } from './joint-sessions.service.js';
import { Session } from './session.entity.js';
import { checkNotOnRecord } from './session-record.js';
import { SessionEmailsService } from './session-emails.service.js';
import { SessionScheduled } from './session-events.js';
import type { SessionConnection, SessionStatus, SessionType } from './session.type.js';
import type { SessionsArgs } from './sessions.inputs.js';
import { lockVisibleSession, visibleSession } from './sessions.policy.js';
import { MISSED_SESSION, SESSIONS_PAGE } from './sessions.sql.js';
import { words } from './sessions.words.js';

/** For how long a new time is offered. */
const MISSED_DAYS = 60;

/** Reads sessions, cancels them, and marks them as held or missed. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly emails: SessionEmailsService,
    private readonly joint: JointSessionsService,
    private readonly scheduled: SessionScheduled,
  ) {}

  one(ctx: Ctx, id: string): Promise<SessionType> {
    return visibleSession(ctx, id);
  }

  /** Sessions that start at `from` or later and before `to`, in order of their start. */
  async page(
    ctx: Ctx,
    clientId: string | null,
    { from, to, mine, coachId, first, after }: SessionsArgs,
  ): Promise<SessionConnection> {
    if (from && to && from >= to) throw invalid('to', words.toAfterFrom);
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const rows = await ctx.db.query(SESSIONS_PAGE(ctx), [
      ctx.actor.practiceId,
      clientId,
      from ?? null,
      to ?? null,
      cursor?.key ?? null,
      cursor?.id ?? null,
      size + 1,
      mine ? ctx.actor.memberId : (coachId ?? null),
    ]);
    return connection(rows, size, ({ startsAt, id }) => ({ key: startsAt.toISOString(), id }));
  }

  /** What a client is offered a new time for: their latest session, if they missed it lately. */
  async missed(ctx: Ctx): Promise<SessionType | null> {
    const { practiceId, clientId } = ctx.actor;
    const since = new Date(ctx.now.getTime() - MISSED_DAYS * MS_PER_DAY);
    const [session] = await ctx.db.query(MISSED_SESSION(ctx), [practiceId, clientId, since]);
    return session ?? null;
  }

  async cancel(ctx: Ctx, id: string): Promise<SessionType> {
    const { session, client } = await lockVisibleSession(ctx, id, { withPartner: true });
    if (session.status === 'CANCELLED') return visibleSession(ctx, id);
    if (session.status !== 'PLANNED') {
      throw new Refusal('NOT_NOW', words.cancel.over);
    }
    await checkNotOnRecord(ctx, session, words.cancel.onRecord);
    const cancelled = await this.#setStatus(ctx, session, 'CANCELLED');
    await this.emails.send(ctx, client, session.id);
    await this.scheduled.publish(ctx, client.id);
    await this.joint.cancelTwin(ctx, session);
    return cancelled;
  }

  /** Marks a session that has started as HELD or MISSED. Marking it again corrects a mistake. */
  async mark(ctx: Ctx, id: string, status: `${SessionStatus}`): Promise<SessionType> {
    if (status !== 'HELD' && status !== 'MISSED') throw invalid('status', words.mark.status);
    const { session, client } = await lockVisibleSession(ctx, id);
    if (session.status === status) return visibleSession(ctx, id);
    if (session.status === 'CANCELLED') {
      throw new Refusal('NOT_NOW', words.mark.cancelled);
    }
    if (session.startsAt > ctx.now) {
      throw new Refusal('NOT_NOW', words.mark.notStarted, { until: session.startsAt });
    }
    if (status === 'HELD') await touchAttended(ctx, client, session.startsAt);
    await attentionDue(ctx, client.id);
    return this.#setStatus(ctx, session, status);
  }

  async #setStatus(
    ctx: Ctx,
    session: Session,
    status: 'HELD' | 'MISSED' | 'CANCELLED',
  ): Promise<SessionType> {
    await queueForCoach(ctx, session.coachId);
    const request = status === 'CANCELLED' ? withoutRequest(session) : {};
    // A missed session frees its slot. Marked as held later, it needs the slot again.
    await takeSlot(ctx, session, () =>
      ctx.db
        .of(Session)
        .update({ id: session.id }, { status, version: session.version + 1, ...request }),
    );
    await record(ctx, { clientId: session.clientId, kind: `SESSION_${status}` });
    return visibleSession(ctx, session.id);
  }
}

/** A client who attended a session was active then. */
async function touchAttended(ctx: Ctx, { id, lastActiveAt }: Client, at: Date): Promise<void> {
  if (lastActiveAt && lastActiveAt >= at) return;
  await touchLastActive(ctx, id, at);
}
