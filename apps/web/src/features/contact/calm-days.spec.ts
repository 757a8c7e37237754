import { describe, expect, it } from '@jest/globals';
import { calmLine, lastDays, ofDaysWords } from './calm-days';

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
  it("says for each day in the client's time zone whether it was calm", () => {
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

describe('the text about calm days', () => {
  it('handles one day and many days', () => {
    expect(`1 ${ofDaysWords(1)}`).toBe('1 day so far');
    expect(`1 ${ofDaysWords(2)}`).toBe('1 of the last 2 days');
    expect(`9 ${ofDaysWords(14)}`).toBe('9 of the last 14 days');
  });

  it('looks ahead while there is none', () => {
    expect(calmLine(0)).toMatch(/^The days without a contact from this side will show here\./);
    expect(calmLine(1)).toMatch(/^Days without a contact from this side\./);
  });
});
