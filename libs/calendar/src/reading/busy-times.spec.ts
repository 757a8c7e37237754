import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { busyTimes, calendarFile, uidsOf, type Reading } from './busy-times.js';

const reading: Reading = {
  zone: 'America/New_York',
  from: Date.parse('2026-03-01T00:00Z'),
  to: Date.parse('2026-04-01T00:00Z'),
  isOurs: () => false,
};

const file = (...components: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'].join('\r\n');

function intervalsOf(text: string, more: Partial<Reading> = {}) {
  const calendar = calendarFile(text);
  if (!calendar) return null;
  const working = busyTimes(calendar, { ...reading, ...more });
  for (;;) {
    const { done, value } = working.next();
    if (done) return value ?? null;
  }
}
const shown = (text: string, more?: Partial<Reading>) =>
  intervalsOf(text, more)?.map(({ from, to }) => {
    const [start, end] = [from, to].map((at) => new Date(at).toISOString().slice(5, 16));
    return `${start} ${end}`;
  });
const busy = (...lines: string[]) => shown(file(event(...lines)));

describe('an entry', () => {
  it.each([
    ['in UTC', ['DTSTART:20260310T150000Z', 'DTEND:20260310T160000Z'], '03-10T15:00 03-10T16:00'],
    ['with a length', ['DTSTART:20260310T150000Z', 'DURATION:PT1H30M'], '03-10T15:00 03-10T16:30'],
    [
      'in a named zone without a description',
      ['DTSTART;TZID=Europe/Berlin:20260310T150000', 'DTEND;TZID="Europe/Berlin":20260310T160000'],
      '03-10T14:00 03-10T15:00',
    ],
    [
      'without a zone, in that of the reader',
      ['DTSTART:20260310T150000', 'DTEND:20260310T160000'],
      '03-10T19:00 03-10T20:00',
    ],
    [
      'in a zone that nobody knows, in that of the reader',
      ['DTSTART;TZID=Nowhere/Land:20260310T150000', 'DURATION:PT1H'],
      '03-10T19:00 03-10T20:00',
    ],
    [
      'of a whole day, as the reader’s day, 23 hours when the clocks change',
      ['DTSTART;VALUE=DATE:20260308'],
      '03-08T05:00 03-09T04:00',
    ],
    [
      'of several days',
      ['DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260313'],
      '03-10T04:00 03-13T04:00',
    ],
    [
      'that began before',
      ['DTSTART:20260220T000000Z', 'DTEND:20260302T000000Z'],
      '03-01T00:00 03-02T00:00',
    ],
    [
      'that is folded',
      ['SUMMARY:a\r\n b', 'DTSTART:202603\r\n 10T150000Z', 'DURATION\r\n\t:PT1H'],
      '03-10T15:00 03-10T16:00',
    ],
    [
      'with an alarm that has a length',
      ['DTSTART:20260310T150000Z', 'BEGIN:VALARM', 'DURATION:PT9H', 'END:VALARM', 'DURATION:PT1H'],
      '03-10T15:00 03-10T16:00',
    ],
  ])('%s is busy', (_name, lines, expected) => expect(busy(...lines)).toEqual([expected]));

  it.each([
    ['marked as free', ['TRANSP:TRANSPARENT']],
    ['cancelled', ['STATUS:CANCELLED']],
    ['free in Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
  ])('that is %s is not', (_name, lines) =>
    expect(busy('DTSTART:20260310T150000Z', 'DURATION:PT1H', ...lines)).toEqual([]),
  );

  it.each([
    [['DTSTART:20260310T150000Z']],
    [['DTSTART:20260310T150000Z', 'DTEND:20260310T140000Z']],
    [['DTSTART:2026-03-10', 'DURATION:PT1H']],
    [['DTSTART:99990310T150000Z', 'DURATION:PT1H']],
    [['DTSTART', 'DTEND:', 'DURATION:P']],
    [['DTEND:20260310T140000Z']],
  ])('that makes no sense is left out, and the next one counts: %j', (lines) => {
    const next = event('DTSTART:20260311T150000Z', 'DURATION:PT1H');
    expect(shown(file(event(...lines), next))).toEqual(['03-11T15:00 03-11T16:00']);
  });

  it('that came from here does not count', () => {
    const text = file(event('DTSTART:20260310T150000Z', 'DURATION:PT1H'));
    expect(uidsOf(calendarFile(text)!)).toEqual(['a']);
    expect(shown(text, { isOurs: (uid) => uid === 'a' })).toEqual([]);
  });

  it('is nothing but its time: nothing else stays in memory', () => {
    const text = file(
      event(
        'SUMMARY:Dentist',
        'LOCATION:Main St',
        'ATTENDEE;CN=Mara:mailto:m@x.test',
        'DTSTART:20260310T150000Z',
      ),
    );
    expect(JSON.stringify(calendarFile(text))).not.toMatch(/dentist|main st|mara|m@x/i);
  });

  it('and another one at the same time are one busy time', () => {
    const text = file(
      event('DTSTART:20260310T160000Z', 'DURATION:PT1H'),
      event('DTSTART:20260310T150000Z', 'DURATION:PT1H30M'),
    );
    expect(shown(text)).toEqual(['03-10T15:00 03-10T17:00']);
  });
});

describe('a series', () => {
  const series = ['DTSTART;TZID=America/New_York:20260302T090000', 'DURATION:PT1H'];

  it('keeps its wall-clock time when the clocks change', () => {
    expect(busy(...series, 'RRULE:FREQ=WEEKLY;COUNT=3')).toEqual([
      '03-02T14:00 03-02T15:00',
      '03-09T13:00 03-09T14:00',
      '03-16T13:00 03-16T14:00',
    ]);
  });

  it('leaves out what is excepted, cancelled or freed, and has what was moved or added', () => {
    const own = 'RRULE:FREQ=WEEKLY;COUNT=5';
    const text = file(
      event(...series, own, 'EXDATE:20260309T130000Z', 'RDATE:20260320T120000Z'),
      event('RECURRENCE-ID:20260316T130000Z', 'DTSTART:20260317T100000Z', 'DURATION:PT1H'),
      event('RECURRENCE-ID;TZID=America/New_York:20260323T090000', 'STATUS:CANCELLED', ...series),
      event('RECURRENCE-ID:20260330T130000Z', 'TRANSP:TRANSPARENT', ...series),
    );
    expect(shown(text)).toEqual([
      '03-02T14:00 03-02T15:00',
      '03-17T10:00 03-17T11:00',
      '03-20T12:00 03-20T13:00',
    ]);
  });

  it.each([
    ['FREQ=WEEKLY;UNTIL=20260309T130000Z', 2],
    ['FREQ=WEEKLY;UNTIL=20260309T125959Z', 1],
    ['FREQ=WEEKLY;UNTIL=20260309', 2],
    ['FREQ=DAILY;BYHOUR=9;BYMINUTE=0;COUNT=2', 2],
    // Not understood: it counts once.
    ['FREQ=HOURLY', 1],
    ['FREQ=SECONDLY;BYSETPOS=1', 1],
    ['FREQ=YEARLY;BYWEEKNO=12', 1],
    ['FREQ=NEVER', 1],
    ['', 1],
  ])('by the rule %s has %i', (rule, count) =>
    expect(busy(...series, `RRULE:${rule}`)).toHaveLength(count),
  );

  it('that began long ago reaches into the days asked for', () => {
    const old = ['DTSTART:19990104T090000Z', 'DURATION:PT1H'];
    expect(busy(...old, 'RRULE:FREQ=WEEKLY;INTERVAL=2')).toHaveLength(2);
    expect(busy(...old, 'RRULE:FREQ=MONTHLY;BYDAY=-1FR')).toEqual(['03-27T09:00 03-27T10:00']);
    expect(busy(...old, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU')).toEqual([
      '03-08T09:00 03-08T10:00',
    ]);
  });

  const list = <T>(values: T[], most = 3) => fc.subarray(values, { minLength: 1, maxLength: most });
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const rules = fc.oneof(
    fc.record({ FREQ: fc.constant('DAILY'), INTERVAL: fc.integer({ min: 1, max: 9 }) }),
    fc.record({
      FREQ: fc.constant('WEEKLY'),
      INTERVAL: fc.integer({ min: 1, max: 4 }),
      BYDAY: list(days),
    }),
    fc.record({
      FREQ: fc.constant('MONTHLY'),
      INTERVAL: fc.integer({ min: 1, max: 3 }),
      BYMONTHDAY: list([1, 2, 15, 28, 29, 30, 31, -1, -2]),
    }),
    fc.record({
      FREQ: fc.constant('MONTHLY'),
      INTERVAL: fc.integer({ min: 1, max: 3 }),
      BYDAY: list(
        days.flatMap((day) => [`1${day}`, `2${day}`, `-1${day}`]),
        2,
      ),
    }),
    fc.record({ FREQ: fc.constant('YEARLY'), INTERVAL: fc.integer({ min: 1, max: 3 }) }),
  );

  it('falls on the days on which another implementation has it', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 0, max: 900 }),
        fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 40 })),
        (rule, day, count) => {
          const drawn = new Date(Date.UTC(2024, 0, 1, 12) + day * 86_400_000);
          const text = (parts: object) =>
            Object.entries(parts)
              .map(([name, value]) => `${name}=${String(value)}`)
              .join(';');
          // A series that does not begin with one of its own days is up to each implementation.
          const [first] = others(text(rule), drawn, 1);
          fc.pre(first !== undefined);
          const counted = text({ ...rule, ...(count && { COUNT: count }) });
          const start = new Date(first).toISOString().replace(/[-:]|\.000/g, '');
          const found = intervalsOf(
            file(event(`DTSTART:${start}`, 'DURATION:PT1H', `RRULE:${counted}`)),
          )!;
          const expected = others(counted, new Date(first)).filter((at) => at >= reading.from);
          expect(found.map(({ from }) => from)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  /** By ical.js. */
  function others(rule: string, begins: Date, most = Infinity): number[] {
    const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromJSDate(begins, true));
    const found = new Set<number>();
    for (let next = iterator.next(); next && found.size < most; next = iterator.next()) {
      const at = next.toJSDate().getTime();
      if (at >= reading.to) break;
      found.add(at);
    }
    return [...found];
  }
});

describe('a zone that only the file knows', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Romance Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700329T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');

  it('has the offsets of the file, before and after the clocks change', () => {
    const at = (day: string) =>
      event(`DTSTART;TZID=Romance Standard Time:202603${day}T100000`, 'DURATION:PT1H');
    expect(shown(file(zone, at('20'), at('30')))).toEqual([
      '03-20T09:00 03-20T10:00',
      '03-30T08:00 03-30T09:00',
    ]);
  });
});

describe('a text that is no whole calendar', () => {
  const whole = file(event('DTSTART:20260310T150000Z', 'DURATION:PT1H'));
  it.each([
    ['', 'nothing'],
    ['<!doctype html><html><body>Sign in</body></html>', 'a page'],
    ['BEGIN:VCARD\r\nEND:VCARD', 'a card'],
    [whole.slice(0, -20), 'cut off'],
    ['{"BEGIN":"VCALENDAR"}', 'JSON'],
    ['\0\0\0', 'binary'],
  ])('is refused: %#', (text) => expect(intervalsOf(text)).toBeNull());

  it('may be empty of entries, or several calendars in one', () => {
    expect(intervalsOf(file())).toEqual([]);
    expect(intervalsOf(`\uFEFF${whole}${whole}`)).toHaveLength(1);
  });
});

describe('a calendar that wants to keep us busy', () => {
  const hour = ['DTSTART:20260310T150000Z', 'DURATION:PT1H'];
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index));

  it('with 100,000 entries is read, with pauses', () => {
    const calendar = calendarFile(file(...many(100_000, () => event(...hour))))!;
    const working = busyTimes(calendar, reading);
    let pauses = 0;
    while (!working.next().done) pauses += 1;
    expect(pauses).toBe(10_000);
  });

  it.each([
    ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['the sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO'],
    ['the 400th of the days that fit', 'FREQ=DAILY;BYSETPOS=366'],
    ['steps beyond all years', 'FREQ=YEARLY;INTERVAL=999999999'],
    ['month 13', 'FREQ=MONTHLY;BYMONTH=13;BYMONTHDAY=99'],
  ])('with a rule for %s ends', (_name, rule) =>
    expect(busy(...hour, `RRULE:${rule};COUNT=999999999`)!.length).toBeLessThan(32),
  );

  it('with more rules than can be worked out is refused as a whole', () => {
    const rule = 'RRULE:FREQ=DAILY;COUNT=999999;BYDAY=MO,TU,WE,TH,FR,SA,SU';
    const old = ['DTSTART:19700101T000000Z', 'DURATION:PT1M', rule];
    expect(intervalsOf(file(...many(1_000, () => event(...old))))).toBeNull();
  });

  it('with more busy times than a year has room for is refused as a whole', () => {
    const minutes = many(6_000, (index) => {
      const at = new Date(reading.from + index * 400_000).toISOString().replace(/[-:]|\.000/g, '');
      return event(`DTSTART:${at}`, 'DURATION:PT1M');
    });
    expect(intervalsOf(file(...minutes))).toBeNull();
  });

  it('with endless lists and lines is read', () => {
    const days = many(50_000, () => '20260310T150000Z').join(',');
    const folds = many(50_000, () => '\r\n 1').join('');
    expect(
      busy(
        ...hour,
        `EXDATE:${days}`,
        `RDATE:${days}`,
        `DTEND:${folds}`,
        `RRULE:FREQ=DAILY;BYDAY=${days}`,
      ),
    ).toBeDefined();
    expect(busy('DTSTART:20260310T150000Z', 'DURATION:P999999W')).toEqual([
      '03-10T15:00 04-01T00:00',
    ]);
  });

  it('with components in each other, 100,000 deep, is refused', () => {
    expect(intervalsOf(many(100_000, () => 'BEGIN:VCALENDAR').join('\n'))).toBeNull();
  });
});
