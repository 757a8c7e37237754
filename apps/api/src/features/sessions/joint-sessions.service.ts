import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import type { Ctx } from '../../platform/context/ctx.js';
import { record } from '../../platform/database/history/events.js';
import { idTaken } from '../../platform/errors/fault.js';
import { lockVisibleClient, type Client } from '../people/index.js';
import { queueForCoach, takeSlot } from './coach-slots.js';
import { JOINT_SESSIONS } from './sessions.sql.js';
import { Session } from './session.entity.js';
import { moveOf } from './held-emails.js';
import { SessionEmailsService } from './session-emails.service.js';
import { SessionScheduled } from './session-events.js';
import { isOnRecord } from './session-record.js';
import { checkTime, sealedWhere, span, type Particulars } from './session-times.js';

/** The partners of a couple, both locked. */
type Partners = readonly [Client, Client];

/**
 * A joint session is two sessions, one for each partner of a couple, with the same time and place. Each of the two sees their own
 * as they see all their sessions.
 */
@Injectable()
export class JointSessionsService {
  constructor(
    private readonly emails: SessionEmailsService,
    private readonly scheduled: SessionScheduled,
  ) {}

  /** Plans a session with both partners, whom one coach works with. Idempotent by `id`. */
  async plan(ctx: Ctx, partners: Partners, id: string, what: Particulars): Promise<void> {
    const [{ coachId }] = partners;
    await queueForCoach(ctx, coachId);
    const known = await ctx.db.of(Session).find({ jointId: id });
    if (known.length > 0) {
      const ids = partners.map((client) => client.id);
      if (known.every(({ clientId }) => ids.includes(clientId))) return;
      throw idTaken();
    }
    checkTime(ctx, what.startsAt);
    for (const client of partners) {
      const slot = { id: uuidv7(ctx.now.getTime()), coachId, ...span(what) };
      const where = await sealedWhere(ctx, slot.id, what.place, what.link);
      const row = { ...slot, ...where, clientId: client.id, minutes: what.minutes, jointId: id };
      const fresh = { status: 'PLANNED', version: 1, createdAt: ctx.now } as const;
      const insert = () => ctx.db.of(Session).insert({ ...row, ...fresh });
      await takeSlot(ctx, slot, insert, { field: 'input.startsAt' });
      await record(ctx, { clientId: client.id, kind: 'SESSION_PLANNED' });
      const tellsCoach = client === partners[1];
      await this.emails.send(ctx, client, slot.id, { tellsCoach });
      await this.scheduled.publish(ctx, client.id);
    }
  }

  /** What is planned with both partners and is not over. `clientId`: one of the two. */
  upcoming(ctx: Ctx, clientId: string) {
    return ctx.db.query(JOINT_SESSIONS, [ctx.db.scope.practiceId, clientId, ctx.now]);
  }

  /** Moves the other partner's session to where this one was moved. Both clients must be locked. */
  async follow(
    ctx: Ctx,
    session: Session,
    next: Particulars,
    canUndo?: boolean | null,
  ): Promise<void> {
    const twin = await this.#twinOf(ctx, session);
    if (twin?.status !== 'PLANNED') return;
    const client = await lockVisibleClient(ctx, twin.clientId);
    const where = await sealedWhere(ctx, twin.id, next.place, next.link);
    const { minutes } = next;
    const slot = { id: twin.id, coachId: client.coachId, ...span(next) };
    const patch = { ...span(next), minutes, ...where, version: twin.version + 1 };
    const update = () => ctx.db.of(Session).update({ id: twin.id }, patch);
    await takeSlot(ctx, slot, update, { field: 'input.startsAt' });
    await record(ctx, { clientId: client.id, kind: 'SESSION_MOVED' });
    const latest = next.startsAt > twin.startsAt ? next.startsAt : twin.startsAt;
    const move = moveOf(twin, next, canUndo);
    await this.emails.send(ctx, client, twin.id, { latest, tellsCoach: false, move });
    await this.scheduled.publish(ctx, client.id);
  }

  /** Cancels the other partner's session, too: a joint session with one of them is none. */
  async cancelTwin(ctx: Ctx, session: Session): Promise<void> {
    const twin = await this.#twinOf(ctx, session);
    if (twin?.status === 'PLANNED') await this.#cancel(ctx, [twin], false);
  }

  /**
   * When joint work ends. Both clients must be locked. A session with signed notes has begun and stays on record. Each of the two gets one
   * email about all.
   */
  async cancelUpcoming(ctx: Ctx, clientIds: readonly string[]): Promise<void> {
    for (const clientId of clientIds) {
      const planned = await ctx.db
        .of(Session)
        .find(
          { clientId, jointId: Not(IsNull()), status: 'PLANNED', endsAt: MoreThan(ctx.now) },
          { order: { startsAt: 'ASC' } },
        );
      const left: Session[] = [];
      for (const { id } of planned) {
        const session = await ctx.db.of(Session).lock({ id });
        if (!(await isOnRecord(ctx, session))) left.push(session);
      }
      await this.#cancel(ctx, left, clientId === clientIds[0]);
    }
  }

  /** The planned sessions of the other partner that are for both as well, by `jointId`, with that client, locked. Null: there are none. */
  async twinsOf(
    ctx: Ctx,
    sessions: readonly Session[],
  ): Promise<{ client: Client; twins: ReadonlyMap<string, Session> } | null> {
    const joint = sessions.filter(({ jointId }) => jointId !== null);
    if (joint.length === 0) return null;
    const twins = await ctx.db.of(Session).find({
      ...{ jointId: In(joint.map(({ jointId }) => jointId)), status: 'PLANNED' },
      clientId: Not(joint[0]!.clientId),
    });
    if (twins.length === 0) return null;
    const client = await lockVisibleClient(ctx, twins[0]!.clientId);
    return { client, twins: new Map(twins.map((twin) => [twin.jointId!, twin])) };
  }

  /** Sessions of one client. */
  async #cancel(ctx: Ctx, sessions: readonly Session[], tellsCoach: boolean): Promise<void> {
    if (sessions.length === 0) return;
    const client = await lockVisibleClient(ctx, sessions[0]!.clientId);
    for (const { id, version } of sessions) {
      await ctx.db.of(Session).update({ id }, { status: 'CANCELLED', version: version + 1 });
    }
    const isOne = sessions.length === 1;
    await record(ctx, {
      clientId: client.id,
      ...(isOne
        ? { kind: 'SESSION_CANCELLED' }
        : { kind: 'SERIES_CANCELLED', subject: String(sessions.length) }),
    });
    const ids = sessions.map(({ id }) => id);
    await this.emails.sendAll(ctx, client, ids, { tellsCoach });
    await this.scheduled.publish(ctx, client.id);
  }

  #twinOf(ctx: Ctx, { id, jointId }: Session): Promise<Session | null> {
    return jointId ? ctx.db.of(Session).findOne({ jointId, id: Not(id) }) : Promise.resolve(null);
  }
}
