import { conflictsOf, type CoachFacts } from '@footing/calendar';
import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { FreeTimesService } from '../booking/free-times.service.js';
import { span } from '../session-times.js';
import { COACH_TAKEN } from './series.sql.js';
import type { SessionConflict } from './series.type.js';

export interface Coach {
  coachId: string;
  coachZone: string;
}

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
    const facts = await this.#facts(ctx, coach, wanted, moving);
    return wanted.map((each) => {
      const { startsAt, endsAt } = span(each);
      const found = conflictsOf({ from: startsAt.getTime(), to: endsAt.getTime() }, facts);
      return startsAt <= ctx.now ? ['PAST', ...found] : found;
    });
  }

  async #facts(
    ctx: Ctx,
    coach: Coach,
    wanted: readonly Wanted[],
    moving: readonly string[],
  ): Promise<CoachFacts> {
    const starts = wanted.map(({ startsAt }) => startsAt.getTime());
    const [from, to] = [Math.min(...starts), Math.max(...starts) + MS_PER_DAY];
    const values = [ctx.db.scope.practiceId, coach.coachId, new Date(from), new Date(to), moving];
    const taken = await ctx.db.query(COACH_TAKEN, values);
    const times = await this.times.ofCoach(ctx, coach, null);
    const those = (isSession: boolean) =>
      taken
        .filter((each) => each.isSession === isSession)
        .map(({ startsAt, endsAt }) => ({ from: startsAt.getTime(), to: endsAt.getTime() }));
    const away = those(false);
    const isAway = ({ from, to }: { from: number; to: number }) =>
      away.some((each) => each.from === from && each.to === to);
    return {
      availability: times?.availability ?? null,
      sessions: those(true),
      away,
      busy: (times?.busy ?? []).filter((each) => !each.isSession && !isAway(each)),
    };
  }
}

/** Whether a session cannot take place, whatever the coach decides. */
export const isImpossible = (conflicts: readonly `${SessionConflict}`[]): boolean =>
  conflicts.includes('SESSION') || conflicts.includes('PAST');
