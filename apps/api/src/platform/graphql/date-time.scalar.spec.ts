import { describe, expect, test } from '@jest/globals';
import { DateTime } from './date-time.scalar.js';

describe('a DateTime is serialized as ISO 8601 in UTC with milliseconds', () => {
  test.each([
    ['2026-03-01T10:00:00+00:00', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00.5+00:00', '2026-03-01T10:00:00.500Z'],
    ['2026-03-01T10:00:00.05+00:00', '2026-03-01T10:00:00.050Z'],
    ['2026-03-01T10:00:00.123+00:00', '2026-03-01T10:00:00.123Z'],
    ['2026-03-01T10:00:00.123987+00:00', '2026-03-01T10:00:00.123Z'],
    ['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00+05:30', '2026-03-01T04:30:00.000Z'],
    ['12026-03-01T10:00:00+00:00', null],
  ])('%s', (stored, told) => {
    if (told === null) expect(() => DateTime.serialize(stored)).toThrow();
    else expect(DateTime.serialize(stored)).toBe(told);
  });

  test('a Date', () => {
    expect(DateTime.serialize(new Date(Date.UTC(2026, 2, 1, 10, 0, 0, 7)))).toBe(
      '2026-03-01T10:00:00.007Z',
    );
  });
});
