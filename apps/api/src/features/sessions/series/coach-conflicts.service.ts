import { conflictsOf } from '@footing/calendar';
import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { FreeTimesService, type Coach } from '../booking/free-times.service.js';
import { span } from '../session-times.js';
import type { SessionConflict } from './series.type.js';

interface Wanted {
  startsAt: Date;
  minutes: number;
}

/** What speaks against each of several times. Of these, only another session and the past keep a session from taking place. */
@Injectable()
export class CoachConflictsService {
  constructor(private readonly times: FreeTimesService) {}

  /** For each of the wanted times. `moving`: sessions whose own time counts as free. */
  async of(
    ctx: Ctx,
    coach: Coach,
    wanted: readonly Wanted[],
    moving: readonly string[] = [],
  ): Promise<`${SessionConflict}`[][]> {
    if (wanted.length === 0) return [];
    const starts = wanted.map(({ startsAt }) => startsAt.getTime());
    const facts = await this.times.between(ctx, coach, {
      from: new Date(Math.min(...starts)),
      to: new Date(Math.max(...starts) + MS_PER_DAY),
      without: moving,
    });
    return wanted.map((each) => {
      const { startsAt, endsAt } = span(each);
      const found = conflictsOf({ from: startsAt.getTime(), to: endsAt.getTime() }, facts);
      return startsAt <= ctx.now ? ['PAST', ...found] : found;
    });
  }
}

/** Whether a session cannot take place, whatever the coach decides. */
export const isImpossible = (conflicts: readonly `${SessionConflict}`[]): boolean =>
  conflicts.includes('SESSION') || conflicts.includes('PAST');
