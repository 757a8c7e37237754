import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@footing/kernel';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { openText } from '../../platform/sealing/sealed-texts.js';
import { lockVisibleClient } from '../people/index.js';
import { SessionTypesService } from '../availability/index.js';
import { queueForCoach, takeSlot } from './coach-slots.js';
import { JointSessionsService } from './joint-sessions.service.js';
import { JointWorkCheck } from './joint-work-check.js';
import { Session } from './session.entity.js';
import { checkNotOnRecord } from './session-record.js';
import { withoutRequest } from './booking/requests.js';
import { SessionScheduled } from './session-events.js';
import {
  checkMovable,
  checkNotArchived,
  checkTime,
  isAsAsked,
  isSameTime,
  sealedWhere,
  span,
} from './session-times.js';
import { moveOf } from './held-emails.js';
import { SessionEmailsService } from './session-emails.service.js';
import type { SessionType } from './session.type.js';
import type { MoveSessionInput, PlanSessionInput } from './sessions.inputs.js';
import { findVisibleSession, lockVisibleSession, visibleSession } from './sessions.policy.js';
import { words } from './sessions.words.js';

/** Plans and moves sessions, with the client's current coach. A coach is in one session at a time. */
@Injectable()
export class SessionScheduleService {
  constructor(
    private readonly emails: SessionEmailsService,
    private readonly joint: JointSessionsService,
    private readonly jointWork: JointWorkCheck,
    private readonly scheduled: SessionScheduled,
    private readonly types: SessionTypesService,
  ) {}

  async plan(ctx: Ctx, input: PlanSessionInput): Promise<SessionType> {
    const client = await lockVisibleClient(ctx, input.clientId);
    // Before the lookup, so that the second of two attempts with the same id sees the first.
    await queueForCoach(ctx, client.coachId);
    const known = input.id ? await findVisibleSession(ctx, input.id) : null;
    if (known) return known;
    checkTime(ctx, input.startsAt);
    checkNotArchived(client);
    const id = input.id ?? uuidv7(ctx.now.getTime());
    const slot = { id, coachId: client.coachId, ...span(input) };
    const where = await sealedWhere(ctx, id, input.place ?? '', input.link ?? '');
    const type = input.typeId ? await this.types.bookable(ctx, input.typeId) : null;
    const ofType = type && {
      typeId: type.id,
      bufferBefore: type.bufferBefore,
      bufferAfter: type.bufferAfter,
    };
    const insert = () =>
      ctx.db.of(Session).insert({
        ...slot,
        ...ofType,
        clientId: client.id,
        minutes: input.minutes,
        ...where,
        status: 'PLANNED',
        version: 1,
        createdAt: ctx.now,
      });
    await takeSlot(ctx, slot, insert, { field: 'input.startsAt' });
    await record(ctx, { clientId: client.id, kind: 'SESSION_PLANNED' });
    await this.emails.send(ctx, client, id);
    await this.scheduled.publish(ctx, client.id);
    return visibleSession(ctx, id);
  }

  /** The session moves to the client's current coach. */
  async move(ctx: Ctx, input: MoveSessionInput): Promise<SessionType> {
    const known = await visibleSession(ctx, input.sessionId);
    if (known.joint && known.version === input.version) {
      await this.jointWork.require(ctx, known.clientId);
    }
    const { session, client } = await lockVisibleSession(ctx, input.sessionId);
    const next = {
      ...span(input),
      minutes: input.minutes,
      place: input.place ?? session.place,
      link: input.link ?? session.link,
    };
    if (session.version !== input.version) {
      if (await isAsAsked(ctx, session, next)) return visibleSession(ctx, session.id);
      throw new Refusal('STALE', words.stale, {
        version: session.version,
      });
    }
    checkMovable(session);
    if (!isSameTime(session, next)) await checkNotOnRecord(ctx, session, words.move.onRecord);
    checkTime(ctx, input.startsAt);
    checkNotArchived(client);
    await queueForCoach(ctx, client.coachId);
    const slot = { id: session.id, coachId: client.coachId, ...span(input) };
    const where = await sealedWhere(ctx, session.id, next.place, next.link);
    const patch = {
      ...{ ...next, ...where, coachId: client.coachId, version: session.version + 1 },
      ...withoutRequest(session),
    };
    const update = () => ctx.db.of(Session).update({ id: session.id }, patch);
    await takeSlot(ctx, slot, update, { field: 'input.startsAt' });
    if (!isSameTime(session, next)) {
      await record(ctx, { clientId: session.clientId, kind: 'SESSION_MOVED' });
      const latest = next.startsAt > session.startsAt ? next.startsAt : session.startsAt;
      const move = moveOf(session, next, input.canUndo);
      await this.emails.send(ctx, client, session.id, { latest, move });
    } else {
      await this.emails.sendFilesToCoach(ctx, [session.id]);
    }
    await this.scheduled.publish(ctx, client.id);
    const opened = {
      ...next,
      place: await openText(ctx, next.place),
      link: await openText(ctx, next.link),
    };
    await this.joint.follow(ctx, session, opened, input.canUndo);
    return visibleSession(ctx, session.id);
  }
}
