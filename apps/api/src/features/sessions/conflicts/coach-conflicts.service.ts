import { conflictsOf } from '@footing/calendar';
import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { SessionTypesService } from '../../availability/index.js';
import { visibleClient } from '../../people/index.js';
import { FreeTimesService, type Coach, type CoachTimes } from '../booking/free-times.service.js';
import { span } from '../session-times.js';
import { visibleSession } from '../sessions.policy.js';
import type { SessionConflictsInput } from './conflicts.inputs.js';
import type { SessionConflict, SessionConflictsType } from './conflicts.type.js';

type Conflict = `${SessionConflict}`;

interface Wanted {
  startsAt: Date;
  minutes: number;
  bufferBefore: number;
  bufferAfter: number;
}

/** What speaks against each of several times. Of these, only another session and the past keep a session from taking place. */
@Injectable()
export class CoachConflictsService {
  constructor(
    private readonly times: FreeTimesService,
    private readonly types: SessionTypesService,
  ) {}

  async ofOne(ctx: Ctx, input: SessionConflictsInput): Promise<SessionConflictsType> {
    const { clientId, sessionId, startsAt, minutes } = input;
    await visibleClient(ctx, clientId);
    const moved = sessionId ? await visibleSession(ctx, sessionId) : null;
    if (moved && moved.clientId !== clientId) throw notFound();
    const buffers = moved ?? (await this.buffersOf(ctx, input.typeId));
    const coach = await this.times.facts(ctx, clientId);
    const wanted = withBuffers([{ startsAt, minutes }], buffers);
    const [found] = await this.look(ctx, coach, wanted, moved ? [moved.id] : []);
    const conflicts = found!.includes('PAST')
      ? found!.filter((each) => each === 'SESSION')
      : found!;
    return { coachId: coach.coachId, conflicts };
  }

  /** For each of the wanted times, for a command. `moving`: sessions whose own time counts as free. */
  async of(
    ctx: Ctx,
    coach: Coach,
    wanted: readonly Wanted[],
    moving: readonly string[] = [],
  ): Promise<Conflict[][]> {
    if (wanted.length === 0) return [];
    return against(ctx, wanted, await this.times.between(ctx, coach, spanOf(wanted, moving)));
  }

  /** The same, for a query. */
  async look(
    ctx: Ctx,
    coach: Coach,
    wanted: readonly Wanted[],
    moving: readonly string[] = [],
  ): Promise<Conflict[][]> {
    if (wanted.length === 0) return [];
    return against(ctx, wanted, await this.times.lookBetween(ctx, coach, spanOf(wanted, moving)));
  }

  /** Of a session type, for `withBuffers`; none without a type. */
  async buffersOf(ctx: Ctx, typeId: string | null | undefined): Promise<Buffers> {
    return typeId ? this.types.bookable(ctx, typeId) : { bufferBefore: 0, bufferAfter: 0 };
  }
}

/** Whole days, and more than any buffer. */
function spanOf(wanted: readonly Wanted[], without: readonly string[]) {
  const starts = wanted.map(({ startsAt }) => startsAt.getTime());
  return {
    from: new Date(Math.min(...starts) - MS_PER_DAY),
    to: new Date(Math.max(...starts) + 2 * MS_PER_DAY),
    without,
  };
}

function against(ctx: Ctx, wanted: readonly Wanted[], facts: CoachTimes): Conflict[][] {
  return wanted.map(({ bufferBefore, bufferAfter, ...each }) => {
    const { startsAt, endsAt } = span(each);
    const at = { from: startsAt.getTime(), to: endsAt.getTime() };
    const found = conflictsOf({ ...at, bufferBefore, bufferAfter }, facts);
    return startsAt <= ctx.now ? ['PAST', ...found] : found;
  });
}

type Buffers = Pick<Wanted, 'bufferBefore' | 'bufferAfter'>;

/** The times as sessions with these buffers. */
export const withBuffers = (
  times: readonly Pick<Wanted, 'startsAt' | 'minutes'>[],
  { bufferBefore, bufferAfter }: Buffers,
): Wanted[] => times.map((each) => ({ ...each, bufferBefore, bufferAfter }));

/** Whether a session cannot take place, whatever the coach decides. */
export const isImpossible = (conflicts: readonly Conflict[]): boolean =>
  conflicts.includes('SESSION') || conflicts.includes('PAST');
