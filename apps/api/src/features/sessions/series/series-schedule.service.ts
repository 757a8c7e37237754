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
    const conflicts = await this.#conflicts(ctx, coach, input, all);
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
    const coach = await this.times.facts(ctx, client.id);
    const { repeats, all } = timesOf(ctx, input, coach);
    const kept = all.filter(({ date }) => !input.leaveOut?.includes(date));
    if (kept.length === 0) throw invalid('input.leaveOut', words.series.none);
    const conflicts = await this.#conflicts(ctx, coach, input, kept);
    if (conflicts.some(isImpossible)) throw new Refusal('TAKEN', words.series.taken);
    const rows = await this.#rows(ctx, client, input, kept);
    await ctx.db
      .of(SessionSeries)
      .insert({ id: input.id, createdAt: ctx.now, clientId: client.id, repeats });
    // The constraint decides, also about sessions that the reader of the conflicts missed.
    const inserted = await ifFree(ctx, () => ctx.db.of(Session).insertAll(rows));
    if (inserted === TAKEN) throw new Refusal('TAKEN', words.series.taken);
    await record(ctx, {
      ...{ clientId: client.id, kind: 'SERIES_PLANNED', subject: String(rows.length) },
    });
    await this.emails.sendAll(
      ctx,
      client,
      rows.map(({ id }) => id),
    );
    await this.scheduled.publish(ctx, client.id);
    return seriesOf(ctx, input.id);
  }

  async #conflicts(
    ctx: Ctx,
    coach: Coach,
    { typeId, minutes }: Pick<SeriesPreviewInput, 'typeId' | 'minutes'>,
    times: readonly SeriesTime[],
  ) {
    const starts = times.map(({ startsAt }) => ({ startsAt: new Date(startsAt), minutes }));
    const buffers = await this.conflicts.buffersOf(ctx, typeId);
    return this.conflicts.of(ctx, coach, withBuffers(starts, buffers));
  }

  async #rows(ctx: Ctx, client: Client, input: PlanSeriesInput, times: readonly SeriesTime[]) {
    const type = input.typeId ? await this.types.bookable(ctx, input.typeId) : null;
    const ofType = {
      typeId: type?.id ?? null,
      bufferBefore: type?.bufferBefore ?? 0,
      bufferAfter: type?.bufferAfter ?? 0,
    };
    return Promise.all(
      times.map(async ({ date, startsAt }) => {
        const id = uuidv7(ctx.now.getTime());
        const at = new Date(startsAt);
        return {
          ...{ id, createdAt: ctx.now, clientId: client.id, coachId: client.coachId, ...ofType },
          ...span({ startsAt: at, minutes: input.minutes }),
          ...(await sealedWhere(ctx, id, input.place ?? '', input.link ?? '')),
          minutes: input.minutes,
          status: 'PLANNED' as const,
          version: 1,
          ...{ seriesId: input.id, seriesDate: date, seriesAt: at },
        };
      }),
    );
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
