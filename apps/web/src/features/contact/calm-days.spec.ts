import { describe, expect, it } from '@jest/globals';
import { lastDays } from './calm-days';
import { words } from './contact.words';

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

const { calm } = words;

describe('the text about calm days', () => {
  it('handles one day and many days', () => {
    expect(`1 ${calm.of(1)}`).toBe('1 day so far');
    expect(`1 ${calm.of(2)}`).toBe('1 of the last 2 days');
    expect(`9 ${calm.of(14)}`).toBe('9 of the last 14 days');
  });

  it('looks ahead while there is none', () => {
    expect(calm.none('you')).toMatch(/^Days when you don’t reach out show up here\./);
    expect(calm.none('Max')).toMatch(/^Days when Max doesn’t reach out show up here\./);
    expect(calm.text('Max')).toMatch(/^Days when Max didn’t reach out\./);
  });
});
