import { describe, expect, it } from '@jest/globals';

import { addDays, daysBetween, isLocalDate, weekOf } from './local-date.js';

describe('isLocalDate', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['02026-01-01', false],
    ['2026-01-01T00:00', false],
    ['2026-01-01\n', false],
    ['٢٠٢٦-٠١-٠١', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2026-11-22', 3650, '2036-11-19'],
  ])('%s and %d days: %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('throws on text that is not a day', () => {
    expect(() => addDays('yesterday', 1)).toThrow(RangeError);
    expect(() => addDays('2199-12-31', 1e9)).toThrow(RangeError);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2024-01-01', '2025-01-01', 366],
    ['1969-12-30', '1970-01-02', 3],
  ])('%s to %s: %d', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });
});

describe('weekOf', () => {
  it.each([
    ['2026-11-22', '2026-11-16'], // a Sunday
    ['2026-11-23', '2026-11-23'], // a Monday
    ['2027-01-01', '2026-12-28'],
    ['1970-01-01', '1969-12-29'],
    ['1969-12-28', '1969-12-22'],
  ])('%s is in the week of %s', (date, monday) => {
    expect(weekOf(date)).toBe(monday);
  });
});
