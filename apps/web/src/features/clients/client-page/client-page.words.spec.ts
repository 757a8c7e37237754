import { describe, expect, it } from '@jest/globals';
import { archivedWords } from './client-page.words';

const DAY = '2026-03-02T09:00:00Z';

describe('an archived client', () => {
  it.each([
    [{ joinedAt: null, accessEndedAt: null }, 'Anna hasn’t joined yet.'],
    [{ joinedAt: DAY, accessEndedAt: null }, 'Anna can still sign in and read your message.'],
    [{ joinedAt: DAY, accessEndedAt: DAY }, 'Anna can’t sign in here.'],
  ])('%j is told apart', (access, words) => {
    expect(archivedWords({ callName: 'Anna', ...access })).toBe(
      `Archived. Everything is kept. ${words}`,
    );
  });
});
