import { areDistinctDays, hoursProblem, sortedHours, type DayHours } from '@footing/calendar';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { openText, sealText } from '../../../platform/sealing/sealed-texts.js';
import { Member } from '../../practices/index.js';
import { words } from '../availability.words.js';
import type { AvailabilityInput, WeekdayHoursInput } from './availability.inputs.js';
import type { AvailabilityType } from './availability.type.js';
import { CoachAvailability } from './coach-availability.entity.js';

/** What a coach sees before they set anything. */
const NOTHING_SET: Omit<AvailabilityType, 'timeZone' | 'weekly'> &
  Pick<CoachAvailability, 'weekly'> = {
  weekly: Array.from({ length: 7 }, () => []),
  exceptions: [],
  noticeMinutes: 1_440,
  daysAhead: 60,
  maxPerDay: null,
  bufferMinutes: 0,
  link: '',
  version: 0,
};

/** The caller's own availability. */
@Injectable()
export class AvailabilityService {
  async own(ctx: Ctx): Promise<AvailabilityType> {
    const id = ctx.actor.memberId!;
    const { timeZone } = await ctx.db.of(Member).get({ id });
    const row = (await ctx.db.of(CoachAvailability).findOne({ id })) ?? NOTHING_SET;
    const exceptions = row.exceptions.map(({ date, hours }) => ({ date, hours: [...hours] }));
    return { ...row, timeZone, exceptions, weekly: row.weekly.map((hours) => ({ hours })) };
  }

  /** The link for online sessions of a coach of the practice, in clear text; empty if they have set none. */
  async linkOf(ctx: Ctx, coachId: string): Promise<string> {
    const row = await ctx.db.of(CoachAvailability).findOne({ id: coachId });
    return row ? openText(ctx, row.link) : '';
  }

  async set(ctx: Ctx, input: AvailabilityInput): Promise<AvailabilityType> {
    const id = ctx.actor.memberId!;
    // Before the lookup, so that the second of two first saves sees the first. Bookings with the coach wait for it, too.
    await ctx.db.of(Member).lock({ id });
    const row = await this.#stored(ctx, id, input);
    const all = ctx.db.of(CoachAvailability);
    const version = (await all.findOne({ id }))?.version ?? 0;
    if (version !== input.version) throw new Refusal('STALE', words.stale, { version });
    if (version === 0) await all.insert({ id, createdAt: ctx.now, ...row, version: 1 });
    else await all.update({ id }, { ...row, version: version + 1 });
    return this.own(ctx);
  }

  async #stored(ctx: Ctx, id: string, input: AvailabilityInput) {
    const { weekly, exceptions, noticeMinutes, daysAhead, maxPerDay, bufferMinutes, link } = input;
    if (weekly.length !== 7) throw invalid('input.weekly', words.hours.days);
    const days: DayHours[] = exceptions.map(({ date, hours }) => ({
      date,
      hours: checked('input.exceptions', hours),
    }));
    if (!areDistinctDays(days)) throw invalid('input.exceptions', words.exceptions);
    return {
      weekly: weekly.map(({ hours }) => checked('input.weekly', hours)),
      exceptions: days.sort((one, other) => (one.date < other.date ? -1 : 1)),
      noticeMinutes,
      daysAhead,
      maxPerDay: maxPerDay ?? null,
      // An older tab does not know it.
      ...(typeof bufferMinutes === 'number' && { bufferMinutes }),
      link: await sealText(ctx, { column: 'coach_availability.link', id }, link),
    };
  }
}

function checked(field: string, hours: WeekdayHoursInput['hours']) {
  const problem = hoursProblem(hours);
  if (problem) throw invalid(field, words.hours[problem]);
  return sortedHours(hours).map(({ from, to }) => ({ from, to }));
}
