import { describe, expect, it } from '@jest/globals';
import { lastDays } from './calm';

const contact = (at: string, begunBy: 'CLIENT' | 'OTHER' = 'CLIENT') => ({
  __typename: 'Contact' as const,
  id: at,
  at,
  begunBy,
  means: 'CALL' as const,
  felt: null,
  overBy: 0,
  reflection: null,
});

describe('lastDays', () => {
  it('tells of each day in the zone of the client whether it was calm', () => {
    const items = [
      contact('2026-03-03T23:30:00Z'),
      contact('2026-03-03T10:00:00Z', 'OTHER'),
      contact('2026-03-02T10:00:00Z'),
    ];
    expect(lastDays(items, 3, '2026-03-04', 'Europe/Berlin')).toEqual([
      { on: '2026-03-02', calm: false },
      { on: '2026-03-03', calm: true },
      { on: '2026-03-04', calm: false },
    ]);
  });
});
