import { localDateOf, localTimeOf, startOfDay, type LocalDate } from '@footing/kernel';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';

import { conflictsOf } from './conflicts.js';
import { freeTimes, isFree, type Wanted } from './free-times.js';
import { minuteOf, weekdayOf } from './hours.js';
import type { Availability, Booking, Busy, Hours } from './types.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (text: string) => Date.parse(text);
const everyDay = (...hours: Hours[]) => Array.from({ length: 7 }, () => hours);
const span = (from: string, to: string): Hours => ({ from, to });
const NOTHING: Booking = { minutes: 60, bufferBefore: 0, bufferAfter: 0 };

function availability(facts: Partial<Availability> = {}): Availability {
  return {
    zone: 'America/New_York',
    weekly: everyDay(span('09:00', '12:00')),
    exceptions: [],
    noticeMinutes: 0,
    daysAhead: 60,
    maxPerDay: null,
    bufferMinutes: 0,
    ...facts,
  };
}

function wanted(from: string, to: string, facts: Partial<Wanted> = {}): Wanted {
  const days = { from: at(from), to: at(to) };
  return { ...days, now: days.from - DAY, booking: NOTHING, busy: [], stepMinutes: 60, ...facts };
}

const shown = (starts: number[]) => starts.map((each) => new Date(each).toISOString().slice(0, 16));

describe('free times on days on which the clocks change', () => {
  it.each<[string, string, Hours, number, LocalDate, string[]]>([
    [
      'leaves out the hour that New York skips',
      'America/New_York',
      span('01:00', '05:00'),
      60,
      '2027-03-14',
      ['2027-03-14T06:00', '2027-03-14T07:00', '2027-03-14T08:00'],
    ],
    [
      'offers the hour that New York repeats twice',
      'America/New_York',
      span('00:00', '03:00'),
      60,
      '2026-11-01',
      ['2026-11-01T04:00', '2026-11-01T05:00', '2026-11-01T06:00', '2026-11-01T07:00'],
    ],
    [
      'leaves out the hour that Berlin skips, also for hours that begin in it',
      'Europe/Berlin',
      span('02:30', '05:00'),
      60,
      '2027-03-28',
      // From 03:00 on the clock, counted from half past.
      ['2027-03-28T01:30'],
    ],
    [
      'offers the hour that Berlin repeats twice',
      'Europe/Berlin',
      span('02:00', '04:00'),
      60,
      '2026-10-25',
      ['2026-10-25T00:00', '2026-10-25T01:00', '2026-10-25T02:00'],
    ],
    [
      'leaves out the half hour that Lord Howe skips',
      'Australia/Lord_Howe',
      span('01:00', '04:00'),
      30,
      '2026-10-04',
      ['2026-10-03T14:30', '2026-10-03T15:00', '2026-10-03T15:30', '2026-10-03T16:00'],
    ],
    [
      'offers the half hour that Lord Howe repeats twice',
      'Australia/Lord_Howe',
      span('01:00', '03:00'),
      30,
      '2027-04-04',
      ['2027-04-03T14:00', '2027-04-03T14:30', '2027-04-03T15:00', '2027-04-03T15:30'],
    ],
    [
      'offers the hour twice that Casablanca repeats before Ramadan',
      'Africa/Casablanca',
      span('01:00', '04:00'),
      60,
      '2026-02-15',
      ['2026-02-15T00:00', '2026-02-15T01:00', '2026-02-15T02:00', '2026-02-15T03:00'],
    ],
    [
      'has nothing on the day that Apia skipped',
      'Pacific/Apia',
      span('09:00', '11:00'),
      60,
      '2011-12-30',
      [],
    ],
  ])('%s', (_title, zone, hours, stepMinutes, date, expected) => {
    const from = startOfDay(date, zone);
    const to = Math.max(from, startOfDay(nextDay(date), zone));
    const found = freeTimes(availability({ zone, weekly: everyDay(hours) }), {
      ...{ from, to, now: from - DAY, busy: [], stepMinutes },
      booking: { ...NOTHING, minutes: 60 },
    });
    expect(shown(found)).toEqual(expected);
  });

  it('keeps the wall-clock hours before and after the change', () => {
    const found = freeTimes(
      availability({ weekly: everyDay(span('09:00', '10:00')) }),
      wanted('2027-03-13T00:00Z', '2027-03-16T00:00Z'),
    );
    expect(shown(found)).toEqual(['2027-03-13T14:00', '2027-03-14T13:00', '2027-03-15T13:00']);
  });

  it('offers the days around the one that Apia skipped', () => {
    const apia = availability({ zone: 'Pacific/Apia', weekly: everyDay(span('09:00', '10:00')) });
    const found = freeTimes(apia, wanted('2011-12-29T00:00Z', '2012-01-01T00:00Z'));
    expect(shown(found)).toEqual(['2011-12-29T19:00', '2011-12-30T19:00', '2011-12-31T19:00']);
  });
});

describe('free times', () => {
  const MONDAY = ['2026-12-07T00:00Z', '2026-12-08T00:00Z'] as const;

  it('come from several hours a day, first free first, and at most as many as asked for', () => {
    const split = availability({
      weekly: everyDay(span('13:00', '15:00'), span('09:00', '10:00')),
    });
    const expected = ['2026-12-07T14:00', '2026-12-07T18:00', '2026-12-07T19:00'];
    expect(shown(freeTimes(split, wanted(...MONDAY)))).toEqual(expected);
    const first = freeTimes(split, wanted(...MONDAY, { limit: 2 }));
    expect(shown(first)).toEqual(expected.slice(0, 2));
  });

  it('come from the exception of a day instead of its weekday', () => {
    const off = availability({ exceptions: [{ date: '2026-12-07', hours: [] }] });
    expect(freeTimes(off, wanted(...MONDAY))).toEqual([]);
    const late = availability({
      exceptions: [{ date: '2026-12-07', hours: [span('18:00', '19:00')] }],
    });
    expect(shown(freeTimes(late, wanted(...MONDAY)))).toEqual(['2026-12-07T23:00']);
  });

  it('go on past midnight if the hours of the next day begin there', () => {
    const night = availability({
      weekly: everyDay(span('00:00', '01:00'), span('23:30', '24:00')),
    });
    const found = freeTimes(night, wanted('2026-12-07T05:00Z', '2026-12-08T05:00Z'));
    expect(shown(found)).toEqual(['2026-12-07T05:00', '2026-12-08T04:30']);
  });

  it('keep the largest buffer between neighbors, and may touch it', () => {
    const busy: Busy[] = [
      {
        from: at('2026-12-07T15:00Z'),
        to: at('2026-12-07T15:30Z'),
        bufferAfter: 15,
        kind: 'SESSION',
      },
    ];
    const options = { busy, stepMinutes: 15 };
    const plain = freeTimes(availability(), wanted(...MONDAY, options));
    expect(shown(plain)).toEqual(['2026-12-07T14:00', '2026-12-07T15:45', '2026-12-07T16:00']);
    const own = { ...NOTHING, bufferBefore: 30 };
    const buffered = freeTimes(availability(), wanted(...MONDAY, { ...options, booking: own }));
    expect(shown(buffered)).toEqual(['2026-12-07T14:00', '2026-12-07T16:00']);
    const coachs = freeTimes(availability({ bufferMinutes: 30 }), wanted(...MONDAY, options));
    expect(shown(coachs)).toEqual(['2026-12-07T16:00']);
    const smaller = freeTimes(availability({ bufferMinutes: 10 }), wanted(...MONDAY, options));
    expect(shown(smaller)).toEqual(['2026-12-07T15:45', '2026-12-07T16:00']);
  });

  it('end on the last day in the zone of the coach', () => {
    const apia = availability({ zone: 'Pacific/Apia', daysAhead: 1 });
    const now = at('2026-12-07T09:59Z'); // 22:59 on the 7th in Apia.
    const found = freeTimes(apia, wanted('2026-12-07T00:00Z', '2026-12-20T00:00Z', { now }));
    expect(found.map((each) => localDateOf(each, 'Pacific/Apia'))).toEqual(
      Array.from({ length: 3 }, () => '2026-12-08'),
    );
  });
});

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
];
/** Days around changes of the clocks in these zones, and an ordinary one. */
const DAYS = ['2026-02-14', '2026-03-07', '2026-03-28', '2026-04-04', '2026-06-10', '2026-10-03']
  .concat(['2026-10-24', '2026-10-31', '2011-12-29'])
  .map((day) => at(`${day}T00:00Z`));

const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
  .map((quarters) => {
    const sorted = quarters.toSorted((one, other) => one - other);
    return sorted.flatMap((from, index) =>
      index % 2 === 0 && index + 1 < sorted.length
        ? [span(clock(from * 15), clock(sorted[index + 1]! * 15))]
        : [],
    );
  });
const buffers = fc.constantFrom(0, 5, 15, 40);
const cases = fc
  .record({
    day: fc.constantFrom(...DAYS),
    zone: fc.constantFrom(...ZONES),
    weekly: fc.array(times, { minLength: 7, maxLength: 7 }),
    exception: fc.option(times),
    noticeMinutes: fc.integer({ min: 0, max: 3_000 }),
    daysAhead: fc.integer({ min: 0, max: 4 }),
    maxPerDay: fc.option(fc.integer({ min: 1, max: 3 })),
    bufferMinutes: fc.constantFrom(0, 10, 30),
    booking: fc.record({
      minutes: fc.constantFrom(15, 25, 50, 60, 120),
      bufferBefore: buffers,
      bufferAfter: buffers,
    }),
    sessions: fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 3 * 1_440 }),
        minutes: fc.integer({ min: 5, max: 240 }),
        bufferBefore: buffers,
        bufferAfter: buffers,
        kind: fc.constantFrom(...(['SESSION', 'ASKED', 'AWAY', 'BUSY'] as const)),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ day, sessions, exception, booking, ...facts }) => {
    const busy = sessions.map(({ start, minutes, ...rest }): Busy => {
      const from = day + start * MINUTE;
      return { ...rest, from, to: from + minutes * MINUTE };
    });
    const exceptions = exception
      ? [{ date: localDateOf(day + DAY, facts.zone), hours: exception }]
      : [];
    return {
      availability: { ...facts, exceptions } satisfies Availability,
      wanted: { from: day, to: day + 2 * DAY, now: day - 6 * HOUR, booking, busy } satisfies Wanted,
    };
  });

describe('free times, in random cases', () => {
  it('are exactly the starts that a minute-by-minute look at the wall clock allows', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const found = freeTimes(each.availability, each.wanted);
        expect(shown(found)).toEqual(shown(byTheMinute(each.availability, each.wanted)));
      }),
      { numRuns: 60 },
    );
  });

  it('are those that nothing speaks against, whatever notice and last day are', () => {
    const asked = fc.tuple(cases, fc.array(fc.integer({ min: 0, max: 2_879 }), { maxLength: 8 }));
    fc.assert(
      fc.property(asked, ([{ availability: hours, wanted: all }, minutes]) => {
        const always = { ...hours, noticeMinutes: 0, daysAhead: 9 };
        const options = { ...all, stepMinutes: 1 };
        const { booking, busy } = all;
        const free = freeTimes(always, options);
        const edges = free.flatMap((start) => [start, start - MINUTE, start + MINUTE]).slice(0, 9);
        for (const from of [...edges, ...minutes.map((each) => all.from + each * MINUTE)]) {
          const session = { ...booking, from, to: from + booking.minutes * MINUTE };
          const found = conflictsOf(session, { availability: always, busy });
          expect([from, found.length === 0]).toEqual([from, isFree(always, from, options)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('can each be booked by themselves, and a booked one takes its time away', () => {
    fc.assert(
      fc.property(cases, ({ availability: hours, wanted: asked }) => {
        const [start] = freeTimes(hours, { ...asked, limit: 1 });
        if (start === undefined) return;
        expect(isFree(hours, start, asked)).toBe(true);
        const to = start + asked.booking.minutes * MINUTE;
        const after = {
          ...asked,
          busy: [...asked.busy, { from: start, to, kind: 'SESSION' as const }],
        };
        for (const left of freeTimes(hours, after)) {
          expect(left >= to || left + asked.booking.minutes * MINUTE <= start).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the zone of the process', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('is never read', () => {
    const local = [
      'getHours',
      'getMinutes',
      'getDate',
      'getDay',
      'getMonth',
      'getFullYear',
    ] as const;
    for (const name of [...local, 'getTimezoneOffset'] as const) {
      jest.spyOn(Date.prototype, name).mockImplementation(() => {
        throw new Error('The zone of the process was read.');
      });
    }
    const { DateTimeFormat } = Intl;
    jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(((
      locale?: string,
      options?: Intl.DateTimeFormatOptions,
    ) => {
      if (!options?.timeZone) throw new Error('The zone of the process was read.');
      return new DateTimeFormat(locale, options);
    }) as typeof Intl.DateTimeFormat);
    const found = freeTimes(
      availability({ zone: 'Europe/Dublin' }),
      wanted('2027-03-27T00:00Z', '2027-03-29T00:00Z', { limit: 20 }),
    );
    expect(found).toHaveLength(6);
  });
});

/** Decides each minute of the days by itself. */
function byTheMinute(hours: Availability, { from, to, now, booking, busy }: Wanted): number[] {
  const { zone } = hours;
  const spansOn = (date: LocalDate) =>
    hours.exceptions.find((each) => each.date === date)?.hours ?? hours.weekly[weekdayOf(date)]!;
  const minutes = (to - from) / MINUTE + booking.minutes;
  const openUntil: number[] = [];
  const walls: { date: LocalDate; wall: number; span: Hours | undefined }[] = [];
  for (let index = 0; index < minutes; index += 1) {
    const moment = from + index * MINUTE;
    const date = localDateOf(moment, zone);
    const wall = minuteOf(localTimeOf(moment, zone))!;
    const inside = spansOn(date).find((s) => minuteOf(s.from)! <= wall && wall < minuteOf(s.to)!);
    walls.push({ date, wall, span: inside });
  }
  for (let index = minutes - 1; index >= 0; index -= 1) {
    openUntil[index] = walls[index]!.span ? (openUntil[index + 1] ?? minutes) : index;
  }
  const daysAfterNow = (date: LocalDate) =>
    (at(`${date}T00:00Z`) - at(`${localDateOf(now, zone)}T00:00Z`)) / DAY;
  const free: number[] = [];
  for (let index = 0; index < (to - from) / MINUTE; index += 1) {
    const { date, wall, span: inside } = walls[index]!;
    const start = from + index * MINUTE;
    const end = start + booking.minutes * MINUTE;
    const sessions = busy.filter(
      (b) => ['SESSION', 'ASKED'].includes(b.kind) && localDateOf(b.from, zone) === date,
    ).length;
    const isApart = busy.every((b) => {
      const least = hours.bufferMinutes;
      const after = Math.max(least, booking.bufferAfter, b.bufferBefore ?? 0) * MINUTE;
      const before = Math.max(least, booking.bufferBefore, b.bufferAfter ?? 0) * MINUTE;
      return end + after <= b.from || b.to + before <= start;
    });
    const fits =
      inside !== undefined &&
      (wall - minuteOf(inside.from)!) % 15 === 0 &&
      openUntil[index]! >= index + booking.minutes &&
      start >= now + hours.noticeMinutes * MINUTE &&
      daysAfterNow(date) <= hours.daysAhead &&
      sessions < (hours.maxPerDay ?? Infinity) &&
      isApart;
    if (fits) free.push(start);
  }
  return free;
}

const nextDay = (date: LocalDate) =>
  new Date(at(`${date}T00:00Z`) + DAY).toISOString().slice(0, 10);

function clock(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}
