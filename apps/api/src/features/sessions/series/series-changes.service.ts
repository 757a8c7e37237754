import { Injectable } from '@nestjs/common';
import { MoreThan, MoreThanOrEqual } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { openText } from '../../../platform/sealing/sealed-texts.js';
import { visibleClient, type Client } from '../../people/index.js';
import { FreeTimesService, type Coach } from '../booking/free-times.service.js';
import { withoutRequest } from '../booking/requests.js';
import { ifFree, queueForCoach, TAKEN } from '../coach-slots.js';
import { JointSessionsService } from '../joint-sessions.service.js';
import { JointWorkCheck } from '../joint-work-check.js';
import { SessionEmailsService } from '../session-emails.service.js';
import { SessionScheduled } from '../session-events.js';
import { checkNotOnRecord } from '../session-record.js';
import {
  checkMovable,
  checkNotArchived,
  checkTime,
  isAsAsked,
  sealedWhere,
  span,
} from '../session-times.js';
import { Session } from '../session.entity.js';
import { lockVisibleSession, visibleSession } from '../sessions.policy.js';
import { words } from '../sessions.words.js';
import {
  CoachConflictsService,
  isImpossible,
  withBuffers,
} from '../conflicts/coach-conflicts.service.js';
import type { ChangeSeriesInput, SeriesChangePreviewInput } from './series.inputs.js';
import {
  inOrderOfMoves,
  isMoved,
  nextSessions,
  repeatsAfter,
  twinOf,
  type NextSession,
} from './series-changes.js';
import { seriesOf } from './series-of.js';
import type { SeriesPreviewType, SeriesScope, SessionSeriesType } from './series.type.js';
import { SessionSeries } from './session-series.entity.js';

type Scope = `${SeriesScope}`;

/** What a change applies to the other sessions: only what it changes in the one that was edited. */
interface Where {
  place?: string;
  link?: string;
}

/** Changes and cancels upcoming sessions of a series. Past ones and those with signed notes stay as they are. */
@Injectable()
export class SeriesChangesService {
  constructor(
    private readonly times: FreeTimesService,
    private readonly conflicts: CoachConflictsService,
    private readonly emails: SessionEmailsService,
    private readonly scheduled: SessionScheduled,
    private readonly joint: JointSessionsService,
    private readonly jointWork: JointWorkCheck,
  ) {}

  async preview(ctx: Ctx, input: SeriesChangePreviewInput): Promise<SeriesPreviewType> {
    const { clientId } = await visibleSession(ctx, input.sessionId);
    await visibleClient(ctx, clientId);
    const pivot = await ctx.db.of(Session).get({ id: input.sessionId });
    const coach = await this.times.facts(ctx, clientId);
    const { series, sessions } = await this.#left(ctx, pivot, input.scope);
    const asked = { ...input, zone: coach.coachZone };
    const next = nextSessions(sessions, pivot, series.repeats, asked);
    const conflicts = await this.#conflicts('look', ctx, coach, next);
    const dates = next.map((each) => ({
      ...{ date: each.seriesDate, startsAt: each.startsAt, keepsTime: each.keepsTime },
      ...{ sessionId: each.session.id, startsNow: each.session.startsAt },
      conflicts: conflicts.get(each.session.id) ?? [],
    }));
    const repeats = repeatsAfter(series.repeats, asked);
    return { coachId: coach.coachId, timeZone: coach.coachZone, repeats, dates };
  }

  /** Names the version of the edited session, as a move does. All sessions change, or none. */
  async change(ctx: Ctx, input: ChangeSeriesInput): Promise<SessionSeriesType> {
    const known = await visibleSession(ctx, input.sessionId);
    if (known.joint && known.version === input.version) {
      await this.jointWork.require(ctx, known.clientId);
    }
    const { session: pivot, client } = await lockVisibleSession(ctx, input.sessionId);
    const asked = {
      ...{ startsAt: input.startsAt, minutes: input.minutes },
      place: input.place ?? pivot.place,
      link: input.link ?? pivot.link,
    };
    if (!pivot.seriesId) throw notFound();
    const isThere = await isAsAsked(ctx, pivot, asked);
    if (pivot.version !== input.version && !isThere) {
      throw new Refusal('STALE', words.stale, { version: pivot.version });
    }
    if (isThere) return seriesOf(ctx, pivot.seriesId);
    checkMovable(pivot);
    await checkNotOnRecord(ctx, pivot, words.move.onRecord);
    if (pivot.startsAt <= ctx.now) throw new Refusal('NOT_NOW', words.series.started);
    checkTime(ctx, input.startsAt);
    checkNotArchived(client);
    await queueForCoach(ctx, client.coachId);
    const coach = await this.times.facts(ctx, client.id);
    const { series, sessions } = await this.#left(ctx, pivot, input.scope);
    const inZone = { ...asked, zone: coach.coachZone };
    const next = nextSessions(sessions, pivot, series.repeats, inZone).filter(
      ({ session }) => session.id === pivot.id || !input.leaveOut?.includes(session.id),
    );
    for (const each of next) checkTime(ctx, each.startsAt);
    const conflicts = await this.#conflicts('of', ctx, coach, next);
    if ([...conflicts.values()].some(isImpossible)) throw new Refusal('TAKEN', words.series.taken);
    const where = await changedWhere(ctx, pivot, asked);
    const other = await this.joint.twinsOf(
      ctx,
      next.map(({ session }) => session),
    );
    const all = inOrderOfMoves(next).flatMap((each) => [each, ...twinOf(each, other)]);
    const written = await ifFree(ctx, () => this.#write(ctx, client, all, where));
    if (written === TAKEN) throw new Refusal('TAKEN', words.series.taken);
    const repeats = repeatsAfter(series.repeats, inZone);
    for (const id of new Set(all.map(({ session }) => session.seriesId!))) {
      await ctx.db.of(SessionSeries).update({ id }, { repeats });
    }
    await this.#tell(ctx, client, next, { tellsCoach: true });
    const twins = next.flatMap((each) => twinOf(each, other));
    if (other) await this.#tell(ctx, other.client, twins, { tellsCoach: false });
    return seriesOf(ctx, series.id);
  }

  /** Cancels what is left of the series in this scope. Idempotent. */
  async cancel(ctx: Ctx, sessionId: string, scope: Scope): Promise<SessionSeriesType> {
    const both = { withPartner: true };
    const { session: pivot, client } = await lockVisibleSession(ctx, sessionId, both);
    if (!pivot.seriesId) throw notFound();
    const { sessions } = await this.#left(ctx, pivot, scope);
    if (sessions.length === 0) return seriesOf(ctx, pivot.seriesId);
    await queueForCoach(ctx, client.coachId);
    const other = await this.joint.twinsOf(ctx, sessions);
    const twins = sessions.flatMap(({ jointId }) => other?.twins.get(jointId ?? '') ?? []);
    for (const session of [...sessions, ...twins]) {
      await checkNotOnRecord(ctx, session, words.cancel.onRecord);
      const patch = { status: 'CANCELLED', version: session.version + 1 } as const;
      await ctx.db.of(Session).update({ id: session.id }, { ...patch, ...withoutRequest(session) });
    }
    await this.#tellCancelled(ctx, client, sessions, { tellsCoach: true });
    if (other) await this.#tellCancelled(ctx, other.client, twins, { tellsCoach: false });
    return seriesOf(ctx, pivot.seriesId);
  }

  async #tellCancelled(
    ctx: Ctx,
    client: Client,
    sessions: readonly Session[],
    telling: { tellsCoach: boolean },
  ): Promise<void> {
    const subject = String(sessions.length);
    await record(ctx, { clientId: client.id, kind: 'SERIES_CANCELLED', subject });
    const ids = sessions.map(({ id }) => id);
    await this.emails.sendAll(ctx, client, ids, telling);
    await this.scheduled.publish(ctx, client.id);
  }

  /** The upcoming sessions in the scope, in order. The lock of the client keeps them from changing meanwhile. */
  async #left(ctx: Ctx, pivot: Session, scope: Scope) {
    if (!pivot.seriesId) throw notFound();
    const series = await ctx.db.of(SessionSeries).get({ id: pivot.seriesId });
    const from =
      scope === 'LATER' && pivot.startsAt > ctx.now
        ? MoreThanOrEqual(pivot.startsAt)
        : MoreThan(ctx.now);
    const sessions = await ctx.db
      .of(Session)
      .find(
        { seriesId: series.id, status: 'PLANNED', hasSignedNotes: false, startsAt: from },
        { order: { startsAt: 'ASC' } },
      );
    return { series, sessions };
  }

  /** By session, for those that get another time or length. */
  async #conflicts(how: 'look' | 'of', ctx: Ctx, coach: Coach, next: readonly NextSession[]) {
    const moving = next.filter(isMoved);
    const ids = moving.map(({ session }) => session.id);
    const wanted = moving.flatMap((each) => withBuffers([each], each.session));
    const found = await this.conflicts[how](ctx, coach, wanted, ids);
    return new Map(ids.map((id, at) => [id, found[at]!]));
  }

  /** In this order. */
  async #write(
    ctx: Ctx,
    { coachId }: Client,
    next: readonly NextSession[],
    { place, link }: Where,
  ): Promise<void> {
    for (const each of next) {
      const { session, minutes, seriesDate, seriesAt } = each;
      const sealed = await sealedWhere(ctx, session.id, place ?? '', link ?? '');
      const patch = {
        ...{ ...span(each), minutes, seriesDate, seriesAt, coachId },
        ...(place !== undefined && { place: sealed.place }),
        ...(link !== undefined && { link: sealed.link }),
        version: session.version + 1,
      };
      await ctx.db.of(Session).update({ id: session.id }, { ...patch, ...withoutRequest(session) });
    }
  }

  /** The client gets one email about all of them, and none about a place or a link. */
  async #tell(
    ctx: Ctx,
    client: Client,
    next: readonly NextSession[],
    { tellsCoach }: { tellsCoach: boolean },
  ): Promise<void> {
    const ids = next.map(({ session }) => session.id);
    if (next.some(isMoved)) {
      const subject = String(ids.length);
      await record(ctx, { clientId: client.id, kind: 'SERIES_MOVED', subject });
      const starts = next.flatMap(({ startsAt, session }) => [startsAt, session.startsAt]);
      const latest = new Date(Math.max(...starts.map((each) => each.getTime())));
      await this.emails.sendAll(ctx, client, ids, { latest, tellsCoach });
    } else if (tellsCoach) {
      await this.emails.sendFilesToCoach(ctx, ids);
    }
    await this.scheduled.publish(ctx, client.id);
  }
}

/** Opened texts, where they differ from those of the edited session. */
async function changedWhere(
  ctx: Ctx,
  pivot: Session,
  asked: { place: string; link: string },
): Promise<Where> {
  const [place, link, wasPlace, wasLink] = await Promise.all(
    [asked.place, asked.link, pivot.place, pivot.link].map((text) => openText(ctx, text)),
  );
  return { ...(place !== wasPlace && { place }), ...(link !== wasLink && { link }) };
}
