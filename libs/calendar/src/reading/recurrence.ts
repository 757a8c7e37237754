import { MS_PER_DAY } from '@footing/kernel';

/** A recurrence rule of RFC 5545, as far as calendar apps write them. Days of the week count from Monday, 0. */
export interface Rule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | null;
  /** No later day counts; null: without an end. */
  until: number | null;
  /** With a number, such as 2 for the second or -1 for the last one of the month or year; 0 for each. */
  byDay: readonly { day: number; nth: number }[];
  byMonthDay: readonly number[];
  byMonth: readonly number[];
  bySetPosition: readonly number[];
  weekStart: number;
}

/** How much may still be looked at: a calendar from outside must not keep the server busy. Below zero, it was too much. */
export interface Budget {
  steps: number;
}

/** Counted from 1970-01-01. */
type EpochDay = number;

interface Day {
  epoch: EpochDay;
  year: number;
  month: number;
  day: number;
}

/**
 * The days on which the rule falls that are not before `from` nor after `to`, in order. The first day always counts, as in calendar
 * apps. Stops when the budget is used up. Libraries for this loop without an end over some rules
 * that never fall on a day, and these rules come from outside.
 */
export function daysOf(
  rule: Rule,
  first: EpochDay,
  { from, to }: { from: EpochDay; to: EpochDay },
  budget: Budget,
): EpochDay[] {
  const found: EpochDay[] = [];
  const start = dayAt(first);
  // Without a count, what was before does not matter.
  let period = rule.count === null ? Math.max(0, periodsBefore(rule, start, from)) : 0;
  let counted = 0;
  let latest = first - 1;
  const end = Math.min(to, rule.until ?? to);
  const take = (day: EpochDay): boolean => {
    if (day <= latest) return true;
    latest = day;
    counted += 1;
    if (day > end || (rule.count !== null && counted > rule.count)) return false;
    if (day >= from) found.push(day);
    return true;
  };
  if (!take(first)) return found;
  const stepsOfDay = 1 + rule.byDay.length + rule.byMonthDay.length;
  for (; budget.steps >= 0; period += rule.interval) {
    const [begins, days] = daysOfPeriod(rule, start, period);
    budget.steps -= Math.max(days.length, 1) * stepsOfDay;
    if (!(begins <= end)) return found;
    const fitting = days.filter((day) => falls(rule, start, day)).map(({ epoch }) => epoch);
    for (const day of positioned(rule, fitting)) if (day > first && !take(day)) return found;
  }
  return found;
}

/** How many periods certainly lie between the first day and `from`, as a multiple of the interval. */
function periodsBefore({ frequency, interval }: Rule, start: Day, from: EpochDay): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  const passed = Math.floor((from - start.epoch) / longest) - 1;
  return Math.floor(passed / interval) * interval;
}

/** The first day of a period, and all of its days. */
function daysOfPeriod(rule: Rule, start: Day, period: number): [EpochDay, Day[]] {
  switch (rule.frequency) {
    case 'DAILY':
      return whole(start.epoch + period, 1);
    case 'WEEKLY': {
      const week = start.epoch - modulo(weekdayOf(start.epoch) - rule.weekStart, 7);
      return whole(week + period * 7, 7);
    }
    case 'MONTHLY': {
      const months = start.year * 12 + start.month - 1 + period;
      return whole(firstOf(months), firstOf(months + 1) - firstOf(months));
    }
    case 'YEARLY': {
      const months = (start.year + period) * 12;
      return whole(firstOf(months), firstOf(months + 12) - firstOf(months));
    }
  }
}

const whole = (begins: EpochDay, length: number): [EpochDay, Day[]] => [
  begins,
  Array.from({ length }, (_, index) => dayAt(begins + index)),
];

/** Whether the rule falls on the day, apart from positions and count. */
function falls(rule: Rule, start: Day, day: Day): boolean {
  const { frequency, byDay, byMonth, byMonthDay } = rule;
  if (byMonth.length > 0 && !byMonth.includes(day.month)) return false;
  if (byMonthDay.length > 0 && !byMonthDay.some((nth) => isMonthDay(day, nth))) return false;
  if (byDay.length > 0) return byDay.some((one) => isWeekday(rule, day, one));
  if (frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekdayOf(day.epoch) === weekdayOf(start.epoch);
  if (byMonthDay.length > 0) return true;
  const isSameDay = day.day === start.day;
  return frequency === 'MONTHLY' || byMonth.length > 0
    ? isSameDay
    : isSameDay && day.month === start.month;
}

const isMonthDay = (day: Day, nth: number): boolean =>
  nth > 0 ? day.day === nth : day.day === lengthOfMonth(day) + nth + 1;

function isWeekday(rule: Rule, day: Day, { day: weekday, nth }: { day: number; nth: number }) {
  if (weekdayOf(day.epoch) !== weekday) return false;
  if (nth === 0 || rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY') return true;
  const ofYear = rule.frequency === 'YEARLY' && rule.byMonth.length === 0;
  const begins = firstOf(ofYear ? day.year * 12 : day.year * 12 + day.month - 1);
  const ends = firstOf(ofYear ? (day.year + 1) * 12 : day.year * 12 + day.month);
  return nth > 0
    ? Math.floor((day.epoch - begins) / 7) + 1 === nth
    : Math.floor((ends - 1 - day.epoch) / 7) + 1 === -nth;
}

function positioned({ bySetPosition }: Rule, days: EpochDay[]): EpochDay[] {
  if (bySetPosition.length === 0) return days;
  const chosen = bySetPosition.map((nth) => days.at(nth > 0 ? nth - 1 : nth));
  return chosen.filter((day) => day !== undefined).sort((one, other) => one - other);
}

const weekdayOf = (epoch: EpochDay): number => modulo(epoch + 3, 7);
const modulo = (value: number, by: number): number => ((value % by) + by) % by;
const lengthOfMonth = ({ year, month }: Day): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day of a month, counted from the year 0. */
const firstOf = (months: number): EpochDay =>
  Date.UTC(Math.floor(months / 12), modulo(months, 12), 1) / MS_PER_DAY;

function dayAt(epoch: EpochDay): Day {
  const date = new Date(epoch * MS_PER_DAY);
  return {
    epoch,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
