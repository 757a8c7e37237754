import { describe, expect, it } from '@jest/globals';
import { instantOfWall, isTwice, wallEndOf, wallOf, zoneName } from './wall-clock';

const NEW_YORK = 'America/New_York';

describe('the clock of a calendar', () => {
  it.each([
    ['2026-10-31T13:00:00.000Z', NEW_YORK, '2026-10-31 09:00:00'],
    ['2026-11-01T14:00:00.000Z', NEW_YORK, '2026-11-01 09:00:00'],
    ['2026-03-07T23:00:00.000Z', 'Pacific/Apia', '2026-03-08 12:00:00'],
    ['2026-04-04T14:30:00.000Z', 'Australia/Lord_Howe', '2026-04-05 01:30:00'],
    ['2026-03-22T09:00:00.000Z', 'Africa/Casablanca', '2026-03-22 10:00:00'],
    ['2026-03-29T08:00:00.000Z', 'Europe/Berlin', '2026-03-29 10:00:00'],
  ])('shows %s in %s as %s, and back', (at, zone, wall) => {
    expect(wallOf(at, zone)).toBe(wall);
    expect(instantOfWall(wall, zone)).toBe(at);
  });

  it('takes the first of a time that is there twice, and a later one for a time that is skipped', () => {
    expect(instantOfWall('2026-11-01 01:30:00', NEW_YORK)).toBe('2026-11-01T05:30:00.000Z');
    expect(instantOfWall('2026-03-08 02:30:00', NEW_YORK)).toBe('2026-03-08T07:30:00.000Z');
  });

  it('ends a session after its start in the night in which clocks are set back', () => {
    const start = wallOf('2026-11-01T05:30:00Z', NEW_YORK);
    expect(wallEndOf(start, 50)).toBe('2026-11-01 02:20:00');
  });

  it('knows which times are there twice, and which of the two it is', () => {
    const [first, second] = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'];
    expect(wallOf(first, NEW_YORK)).toBe(wallOf(second, NEW_YORK));
    expect([first, second].map((at) => isTwice(at, NEW_YORK))).toEqual([true, true]);
    expect([first, second].map((at) => zoneName(at, NEW_YORK))).toEqual(['EDT', 'EST']);
    expect(isTwice('2026-11-01T14:00:00Z', NEW_YORK)).toBe(false);
    expect(isTwice('2026-04-04T14:45:00Z', 'Australia/Lord_Howe')).toBe(true);
  });
});
