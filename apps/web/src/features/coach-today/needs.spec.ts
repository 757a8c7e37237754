import { describe, expect, it } from '@jest/globals';
import type { Today } from './types';
import { needsOf, type AttentionItem } from './needs';
import { words } from './coach-today.words';
import { itemPath } from './item-path';

const item = (
  kind: AttentionItem['kind'],
  clientId: string,
  more: Partial<AttentionItem> = {},
): AttentionItem => ({
  __typename: 'AttentionItem',
  id: `${kind}:${clientId}`,
  kind,
  clientId,
  callName: clientId.toUpperCase(),
  subject: null,
  since: '2026-11-01T00:00:00Z',
  planId: null,
  sessionId: null,
  section: null,
  count: null,
  days: null,
  value: null,
  before: null,
  followUpId: null,
  clientName: null,
  coachName: null,
  ...more,
});

const order = (attention: AttentionItem[]) =>
  needsOf({ attention, caseload: [] as Today['caseload'] } as Today).map(({ clientId, items }) => [
    clientId,
    items.map(({ kind }) => kind),
  ]);

describe('who needs the coach', () => {
  it('lists a client once, at their first item, with all items', () => {
    expect(
      order([
        item('SAFETY_HOLD', 'c'),
        item('APPROVAL', 'b'),
        item('APPROVAL', 'a'),
        item('OVERDUE', 'a'),
        item('QUIET', 'c'),
      ]),
    ).toEqual([
      ['c', ['SAFETY_HOLD', 'QUIET']],
      ['b', ['APPROVAL']],
      ['a', ['APPROVAL', 'OVERDUE']],
    ]);
  });

  it('omits sessions of the day, which have their own list', () => {
    expect(order([item('SESSION_TODAY', 'a')])).toEqual([]);
  });
});

describe('an item', () => {
  it.each([
    [
      item('URGE_UP', 'a', { days: 7, value: 6.428, before: 3 }),
      'Average urge 6.4 over the last 7 days, up from 3',
    ],
    [
      item('MOOD_DOWN', 'a', { days: 7, value: 2, before: null }),
      'Average mood 2 over the last 7 days',
    ],
    [
      item('ALLOWANCE', 'a', { days: 7, count: 5, before: 2 }),
      'Reached out 5 times in 7 days (agreed: 2)',
    ],
    [item('UNREAD', 'a', { section: 'BREATHER', count: 1 }), 'Shared an unsent message'],
    [item('UNREAD', 'a', { section: 'JOURNAL', count: 2 }), 'Shared 2 journal entries'],
    [item('UNREAD', 'a', { section: 'REFLECTIONS', count: 2 }), 'Shared 2 reflections'],
    [item('UNREAD', 'a', { section: 'FILES', count: 1 }), 'Added a file'],
  ])('is stated in words', (one, said) => {
    expect(words.item(one)).toBe(said);
  });

  it('links to where it is handled', () => {
    expect(itemPath(item('UNREAD', 'a', { section: 'ANSWERS' }))).toBe('/clients/a/answers');
    expect(itemPath(item('URGE_UP', 'a'))).toBe('/clients/a/check-ins');
    expect(itemPath(item('UNSIGNED_NOTE', 'a', { sessionId: 's' }))).toBe('/sessions/s');
  });
});

describe('the mark that hides an item', () => {
  it.each([
    ['2026-11-11', 'until tomorrow'],
    ['2026-11-16', 'until Monday, 16 November'],
    ['2027-01-01', 'until Friday, 1 January 2027'],
  ])('says until when, %s', (untilDay, said) => {
    const mark = { untilDay, at: '2026-11-01T12:00:00Z' };
    expect(words.hidden.when(mark, '2026-11-10')).toBe(said);
  });

  it.each([
    ['2026-11-10T12:00:00Z', 'dismissed today'],
    ['2026-11-09T12:00:00Z', 'dismissed yesterday'],
    ['2026-10-20T12:00:00Z', 'dismissed on 20 October'],
  ])('says when it was done, %s', (at, said) => {
    expect(words.hidden.when({ untilDay: null, at }, '2026-11-10')).toBe(said);
  });
});
