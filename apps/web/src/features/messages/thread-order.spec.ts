import { describe, expect, it } from '@jest/globals';
import type { MessagePartsFragment } from '@footing/contract';
import { inOrder, laterOf, olderAfter, reachesBackTo } from './thread-order';

const KIM = { __typename: 'MemberRef' as const, id: 'kim', name: 'Kim' };

const message = (n: number, text = `${n}`): MessagePartsFragment => ({
  __typename: 'Message',
  id: `m${String(n).padStart(3, '0')}`,
  at: `2026-03-02T06:${String(n).padStart(2, '0')}:00.000Z`,
  fromClient: true,
  coach: KIM,
  text,
  replyTo: null,
  reference: null,
  files: [],
  version: 1,
  editedAt: null,
  changeableUntil: null,
});

/** The newest messages from one to another, as the server lists them. */
const newest = (from: number, to: number, facts: { shared?: boolean; more?: boolean } = {}) => ({
  coach: KIM,
  shared: facts.shared ?? true,
  earlierShared: false,
  edges: Array.from({ length: to - from + 1 }, (_, at) => ({
    __typename: 'MessageEdge' as const,
    cursor: `${to - at}`,
    node: message(to - at),
  })),
  pageInfo: {
    __typename: 'PageInfo' as const,
    hasNextPage: facts.more ?? true,
    endCursor: `${from}`,
  },
});

const OLDER = { messages: [message(3), message(2), message(1)], after: null };
const numbers = (messages: readonly MessagePartsFragment[]) => messages.map(({ text }) => text);

describe('earlier messages on the screen', () => {
  it('stay without a gap when new ones push others out of the newest', () => {
    const older = olderAfter(OLDER, newest(4, 6), newest(6, 8))!;
    const shown = inOrder([...newest(6, 8).edges.map(({ node }) => node), ...older.messages]);
    expect(numbers(shown)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(older.after).toBe(OLDER.after);
  });

  it('stay the same when nothing new came in', () => {
    expect(olderAfter(OLDER, newest(4, 6), newest(4, 6))).toBe(OLDER);
  });

  it('go when something else can be read than before', () => {
    const now = newest(5, 7, { shared: false });
    expect(olderAfter(OLDER, newest(4, 6), now)).toBeUndefined();
    expect(olderAfter(OLDER, newest(4, 6), newest(6, 6, { more: false }))).toBeUndefined();
  });

  it('are each shown once, as they were read last', () => {
    const shown = inOrder([message(2, 'new'), message(1), message(2, 'old')]);
    expect(numbers(shown)).toEqual(['1', 'new']);
  });
});

describe('two readings of a thread', () => {
  const at = (now: string) => ({ now });

  it('count by when the server made them, then by when they arrived', () => {
    const [early, late, alsoLate] = [
      at('2026-03-02T06:00'),
      at('2026-03-02T06:01'),
      at('2026-03-02T06:01'),
    ];
    expect(laterOf(late, early)).toBe(late);
    expect(laterOf(early, late)).toBe(late);
    expect(laterOf(late, alsoLate)).toBe(alsoLate);
    expect(laterOf(undefined, early)).toBe(early);
  });

  it('have a gap only if the newest page does not reach back to what was known', () => {
    expect(reachesBackTo(newest(5, 8), newest(1, 6))).toBe(true);
    expect(reachesBackTo(newest(6, 8), newest(1, 6))).toBe(true);
    expect(reachesBackTo(newest(8, 12), newest(1, 6))).toBe(false);
    expect(reachesBackTo(newest(8, 12, { more: false }), newest(1, 6))).toBe(true);
  });
});
