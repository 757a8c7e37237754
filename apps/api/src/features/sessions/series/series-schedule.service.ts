import {
  repeatsFrom,
  seriesProblem,
  seriesTimes,
  type Repeats,
  type SeriesProblem,
  type SeriesTime,
} from '@footing/calendar';
import { localDateOf, localTimeOf, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { idTaken, invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SessionTypesService } from '../../availability/index.js';
import { lockVisibleClient, visibleClient, type Client } from '../../people/index.js';
import { FreeTimesService, type Coach } from '../booking/free-times.service.js';
import { ifFree, queueForCoach, TAKEN } from '../coach-slots.js';
import { SessionEmailsService } from '../session-emails.service.js';
import { SessionScheduled } from '../session-events.js';
import { checkNotArchived, checkTime, sealedWhere, span } from '../session-times.js';
import { Session } from '../session.entity.js';
import { words } from '../sessions.words.js';
import {
  CoachConflictsService,
  isImpossible,
  withBuffers,
} from '../conflicts/coach-conflicts.service.js';
import type { PlanSeriesInput, SeriesPreviewInput } from './series.inputs.js';
import { seriesOf } from './series-of.js';
import type { SeriesPreviewType, SessionSeriesType } from './series.type.js';
import { SessionSeries } from './session-series.entity.js';

type Repeating = Pick<SeriesPreviewInput, 'startsAt' | 'minutes' | 'repeats' | 'count' | 'until'>;
type Planned = Omit<PlanSeriesInput, 'clientId'>;
/** A client, and the id of their series. */
interface Member {
  client: Client;
  seriesId: string;
}

/** Plans series of sessions, which keep their local time in the zone of the coach. */
@Injectable()
export class SeriesScheduleService {
  constructor(
    private readonly times: FreeTimesService,
    private readonly conflicts: CoachConflictsService,
    private readonly emails: SessionEmailsService,
    private readonly scheduled: SessionScheduled,
    private readonly types: SessionTypesService,
  ) {}

  async preview(ctx: Ctx, input: SeriesPreviewInput): Promise<SeriesPreviewType> {
    await visibleClient(ctx, input.clientId);
    const coach = await this.times.facts(ctx, input.clientId);
    const { repeats, all } = timesOf(ctx, input, coach);
    const conflicts = await this.#conflicts('look', ctx, coach, input, all);
    const dates = all.map(({ date, startsAt }, at) => ({
      ...{ date, startsAt: new Date(startsAt), conflicts: conflicts[at]! },
      ...{ sessionId: null, startsNow: null, keepsTime: false },
    }));
    return { coachId: coach.coachId, timeZone: coach.coachZone, repeats, dates };
  }

  /** Idempotent by `id`. All sessions are planned, or none. */
  async plan(ctx: Ctx, input: PlanSeriesInput): Promise<SessionSeriesType> {
    const client = await lockVisibleClient(ctx, input.clientId);
    await queueForCoach(ctx, client.coachId);
    const known = await ctx.db.of(SessionSeries).findOne({ id: input.id });
    if (known && known.clientId !== client.id) throw idTaken();
    if (known) return seriesOf(ctx, known.id);
    checkNotArchived(client);
    await this.#insert(ctx, [{ client, seriesId: input.id }], input, null);
    return seriesOf(ctx, input.id);
  }

  /**
   * With both partners of a couple, whom one coach works with; both must be locked. Each of them gets a series of their own.
   * Idempotent by `id`.
   */
  async planJoint(ctx: Ctx, partners: readonly [Client, Client], input: Planned): Promise<void> {
    await queueForCoach(ctx, partners[0].coachId);
    const known = await ctx.db.of(SessionSeries).find({ jointId: input.id });
    const ids = partners.map(({ id }) => id);
    if (known.some(({ clientId }) => !ids.includes(clientId))) throw idTaken();
    if (known.length > 0) return;
    const members = partners.map((client) => ({ client, seriesId: uuidv7(ctx.now.getTime()) }));
    await this.#insert(ctx, members, input, input.id);
  }

  /** `jointId`: of the series of both partners, if there are two members. */
  async #insert(
    ctx: Ctx,
    members: readonly Member[],
    input: Planned,
    jointId: string | null,
  ): Promise<void> {
    const coach = await this.times.facts(ctx, members[0]!.client.id);
    const { repeats, all } = timesOf(ctx, input, coach);
    const kept = all.filter(({ date }) => !input.leaveOut?.includes(date));
    if (kept.length === 0) throw invalid('input.leaveOut', words.series.none);
    const conflicts = await this.#conflicts('of', ctx, coach, input, kept);
    if (conflicts.some(isImpossible)) throw new Refusal('TAKEN', words.series.taken);
    const rows = await this.#rows(ctx, members, input, jointId !== null, kept);
    for (const { client, seriesId: id } of members) {
      const series = { id, createdAt: ctx.now, clientId: client.id, repeats, jointId };
      await ctx.db.of(SessionSeries).insert(series);
    }
    // The constraint decides, also about sessions that the reader of the conflicts missed.
    const inserted = await ifFree(ctx, () => ctx.db.of(Session).insertAll(rows));
    if (inserted === TAKEN) throw new Refusal('TAKEN', words.series.taken);
    for (const { client } of members) {
      const own = rows.filter(({ clientId }) => clientId === client.id).map(({ id }) => id);
      const subject = String(own.length);
      await record(ctx, { clientId: client.id, kind: 'SERIES_PLANNED', subject });
      const tellsCoach = client === members[0]!.client;
      await this.emails.sendAll(ctx, client, own, { tellsCoach });
      await this.scheduled.publish(ctx, client.id);
    }
  }

  async #conflicts(
    how: 'look' | 'of',
    ctx: Ctx,
    coach: Coach,
    { typeId, minutes }: Pick<SeriesPreviewInput, 'typeId' | 'minutes'>,
    times: readonly SeriesTime[],
  ) {
    const starts = times.map(({ startsAt }) => ({ startsAt: new Date(startsAt), minutes }));
    const buffers = await this.conflicts.buffersOf(ctx, typeId);
    return this.conflicts[how](ctx, coach, withBuffers(starts, buffers));
  }

  async #rows(
    ctx: Ctx,
    members: readonly Member[],
    input: Planned,
    isJoint: boolean,
    times: readonly SeriesTime[],
  ) {
    const type = input.typeId ? await this.types.bookable(ctx, input.typeId) : null;
    const ofType = {
      typeId: type?.id ?? null,
      bufferBefore: type?.bufferBefore ?? 0,
      bufferAfter: type?.bufferAfter ?? 0,
    };
    const newId = () => uuidv7(ctx.now.getTime());
    const row = async ({ client, seriesId }: Member, time: SeriesTime, jointId: string | null) => {
      const id = newId();
      const at = new Date(time.startsAt);
      return {
        ...{ id, createdAt: ctx.now, clientId: client.id, coachId: client.coachId, ...ofType },
        ...span({ startsAt: at, minutes: input.minutes }),
        ...(await sealedWhere(ctx, id, input.place ?? '', input.link ?? '')),
        minutes: input.minutes,
        status: 'PLANNED' as const,
        version: 1,
        jointId,
        ...{ seriesId, seriesDate: time.date, seriesAt: at },
      };
    };
    const rows = times.flatMap((time) => {
      const jointId = isJoint ? newId() : null;
      return members.map((member) => row(member, time, jointId));
    });
    return Promise.all(rows);
  }
}

const PROBLEMS: Record<Exclude<SeriesProblem, 'WEEK'>, { field: string; message: string }> = {
  END: { field: 'input.count', message: words.series.end },
  FEW: { field: 'input.until', message: words.series.few },
  MANY: { field: 'input.until', message: words.series.many },
};

/** The times in the zone of the coach. The repetition is the one that fits the first day there. */
function timesOf(
  ctx: Ctx,
  { startsAt, count, until, ...input }: Repeating,
  { coachZone }: Coach,
): { repeats: Repeats; all: SeriesTime[] } {
  if (startsAt <= ctx.now) throw invalid('input.startsAt', words.series.past);
  const first = localDateOf(startsAt.getTime(), coachZone);
  const repeats = repeatsFrom(input.repeats, first);
  const rule = { repeats, first, count, until };
  const problem = seriesProblem(rule);
  if (problem && problem !== 'WEEK') {
    throw invalid(PROBLEMS[problem].field, PROBLEMS[problem].message);
  }
  const all = seriesTimes(rule, localTimeOf(startsAt.getTime(), coachZone), coachZone);
  checkTime(ctx, new Date(all.at(-1)!.startsAt), count ? 'input.count' : 'input.until');
  return { repeats, all };
}
