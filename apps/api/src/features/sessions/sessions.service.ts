import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { invalid } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { connection, pageSize, readTimeCursor } from '../../platform/paging/paging.js';
import { touchLastActive, type Client } from '../people/index.js';
import { queueForCoach, takeSlot } from './coach-slots.js';
import { Session } from './session.entity.js';
import { SessionEmailsService } from './session-emails.service.js';
import type { SessionConnection, SessionStatus, SessionType } from './session.type.js';
import type { SessionsArgs } from './sessions.inputs.js';
import { lockVisibleSession, visibleSession, visibleSessions } from './sessions.policy.js';

/** Reading sessions, and saying what became of them. */
@Injectable()
export class SessionsService {
  constructor(private readonly emails: SessionEmailsService) {}

  one(ctx: Ctx, id: string): Promise<SessionType> {
    return visibleSession(ctx, id);
  }

  /** In the order of their time; those that begin at `from` or later and before `to`. */
  async page(
    ctx: Ctx,
    clientId: string | null,
    { from, to, mine, first, after }: SessionsArgs,
  ): Promise<SessionConnection> {
    if (from && to && from >= to) throw invalid('to', 'must be later than `from`.');
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const rows = await ctx.db.query<SessionType>(
      `${visibleSessions(ctx)}
         and ($2::uuid is null or s.client_id = $2)
         and ($3::timestamptz is null or s.starts_at >= $3)
         and ($4::timestamptz is null or s.starts_at < $4)
         and ($5::timestamptz is null or (s.starts_at, s.id) > ($5, $6::uuid))
         and ($8::uuid is null or s.coach_id = $8)
       order by s.starts_at, s.id limit $7`,
      [
        ctx.actor.practiceId,
        clientId,
        from ?? null,
        to ?? null,
        cursor?.key ?? null,
        cursor?.id ?? null,
        size + 1,
        mine ? ctx.actor.memberId : null,
      ],
    );
    return connection(rows, size, ({ startsAt, id }) => ({ key: startsAt.toISOString(), id }));
  }

  async cancel(ctx: Ctx, id: string): Promise<SessionType> {
    const { session, client } = await lockVisibleSession(ctx, id);
    if (session.status === 'CANCELLED') return visibleSession(ctx, id);
    if (session.status !== 'PLANNED') {
      throw new Refusal('NOT_NOW', 'This session is over. It can no longer be cancelled.');
    }
    const cancelled = await this.#become(ctx, session, 'CANCELLED');
    await this.emails.send(ctx, client, session);
    return cancelled;
  }

  /** HELD or MISSED, from its beginning on; a slip can be put right by marking it again. */
  async mark(ctx: Ctx, id: string, status: `${SessionStatus}`): Promise<SessionType> {
    if (status !== 'HELD' && status !== 'MISSED')
      throw invalid('status', 'must be HELD or MISSED.');
    const { session, client } = await lockVisibleSession(ctx, id);
    if (session.status === status) return visibleSession(ctx, id);
    if (session.status === 'CANCELLED') {
      throw new Refusal('NOT_NOW', 'This session was cancelled.');
    }
    if (session.startsAt > ctx.now) {
      throw new Refusal('NOT_NOW', 'This session has not begun yet.', { until: session.startsAt });
    }
    if (status === 'HELD') await hearFrom(ctx, client, session.startsAt);
    return this.#become(ctx, session, status);
  }

  async #become(
    ctx: Ctx,
    session: Session,
    status: 'HELD' | 'MISSED' | 'CANCELLED',
  ): Promise<SessionType> {
    await queueForCoach(ctx, session.coachId);
    // What was missed left its time free; held after all, it takes it up again.
    await takeSlot(ctx, session, () =>
      ctx.db.of(Session).update({ id: session.id }, { status, version: session.version + 1 }),
    );
    await record(ctx, { clientId: session.clientId, kind: `SESSION_${status}` });
    return visibleSession(ctx, session.id);
  }
}

/** A client who attended a session counts as heard from. */
async function hearFrom(ctx: Ctx, { id, lastHeardAt }: Client, at: Date): Promise<void> {
  if (lastHeardAt && lastHeardAt >= at) return;
  await touchLastActive(ctx, id, at);
}
