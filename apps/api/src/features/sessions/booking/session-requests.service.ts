import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { Client } from '../../people/index.js';
import { queueForCoach, takeSlot } from '../coach-slots.js';
import { SessionEmailsService } from '../session-emails.service.js';
import { SessionScheduled } from '../session-events.js';
import { checkNotOnRecord } from '../session-record.js';
import { span } from '../session-times.js';
import { Session } from '../session.entity.js';
import type { SessionType } from '../session.type.js';
import { lockVisibleSession, visibleSession } from '../sessions.policy.js';
import { words } from '../sessions.words.js';
import { isOpen } from './requests.js';

/** The coach's answers to what clients ask for when it is too late to change a session themselves. */
@Injectable()
export class SessionRequestsService {
  constructor(
    private readonly emails: SessionEmailsService,
    private readonly scheduled: SessionScheduled,
  ) {}

  /** Accepting moves or cancels the session; declining leaves it as it is. The same answer again changes nothing. */
  async answer(ctx: Ctx, sessionId: string, accept: boolean): Promise<SessionType> {
    const { session, client } = await lockVisibleSession(ctx, sessionId);
    const answer = accept ? 'ACCEPTED' : 'DECLINED';
    if (session.askedAnswer === answer) return visibleSession(ctx, session.id);
    if (!isOpen(session) || session.status !== 'PLANNED') {
      throw new Refusal('NOT_NOW', words.booking.noRequest);
    }
    const answered = {
      askedAnswer: answer,
      answeredAt: ctx.now,
      version: session.version + 1,
    } as const;
    if (accept) await this.#accept(ctx, session, client, answered);
    else {
      await ctx.db.of(Session).update({ id: session.id }, answered);
      await record(ctx, { clientId: client.id, kind: 'SESSION_REQUEST_DECLINED' });
      await this.emails.send(ctx, client, session.id);
    }
    await this.scheduled.publish(ctx, client.id);
    return visibleSession(ctx, session.id);
  }

  async #accept(
    ctx: Ctx,
    session: Session,
    client: Client,
    answered: Partial<Session>,
  ): Promise<void> {
    const { onRecord } = session.asked === 'CANCEL' ? words.cancel : words.move;
    await checkNotOnRecord(ctx, session, onRecord);
    await queueForCoach(ctx, session.coachId);
    const update = (patch: Partial<Session>) => () =>
      ctx.db.of(Session).update({ id: session.id }, { ...answered, ...patch });
    if (session.asked === 'CANCEL') {
      await update({ status: 'CANCELLED' })();
      await record(ctx, { clientId: client.id, kind: 'SESSION_CANCELLED' });
      return this.emails.send(ctx, client, session.id);
    }
    const startsAt = session.askedFor!;
    if (startsAt <= ctx.now) throw new Refusal('NOT_NOW', words.booking.askedTimePassed);
    const next = span({ startsAt, minutes: session.minutes });
    await takeSlot(ctx, { id: session.id, coachId: session.coachId, ...next }, update(next));
    await record(ctx, { clientId: client.id, kind: 'SESSION_MOVED' });
    const latest = startsAt > session.startsAt ? startsAt : session.startsAt;
    return this.emails.send(ctx, client, session.id, { latest });
  }
}
