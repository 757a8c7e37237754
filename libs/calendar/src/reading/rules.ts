import type { Rule } from './recurrence.js';
import { wallTime, type WallTime } from './values.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
/** The time of day is that of the first one: calendar apps write these only to repeat it. */
const OF_THE_TIME = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];
const KNOWN = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'].concat(
  ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS'],
  OF_THE_TIME,
);

export interface ReadRule {
  rule: Rule;
  /** The last moment at which one can start. */
  until: WallTime | null;
}

/**
 * A recurrence rule. Null for one that calendar apps do not write, such as every hour or by the number of the week: such an entry
 * counts once.
 */
export function ruleOf(text: string): ReadRule | null {
  const parts = new Map(
    text.split(';').map((part): [string, string] => {
      const [name = '', value = ''] = part.trim().toUpperCase().split('=', 2);
      return [name, value];
    }),
  );
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  if (!frequency || [...parts.keys()].some((name) => name && !KNOWN.includes(name))) return null;
  const until = wallTime(parts.get('UNTIL') ?? '', null);
  const list = (name: string) => [...new Set(parts.get(name)?.split(',') ?? [])];
  const numbers = (name: string, most: number) => [
    ...new Set(
      list(name)
        .map(Number)
        .filter((n) => n !== 0 && Math.abs(n) <= most),
    ),
  ];
  return {
    until,
    rule: {
      frequency,
      interval: positive(parts.get('INTERVAL')) ?? 1,
      count: positive(parts.get('COUNT')),
      // A day later for a time in UTC, because the day there can be the one before that of the entry.
      until: until && until.day + (until.seconds === null ? 0 : 1),
      byDay: list('BYDAY').flatMap((value) => {
        const [, nth = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(value.trim()) ?? [];
        const day = WEEKDAYS.indexOf(name);
        return day < 0 || Math.abs(Number(nth)) > 53 ? [] : [{ day, nth: Number(nth) || 0 }];
      }),
      byMonthDay: numbers('BYMONTHDAY', 31),
      byMonth: numbers('BYMONTH', 12),
      bySetPosition: numbers('BYSETPOS', 366),
      weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    },
  };
}

const positive = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
