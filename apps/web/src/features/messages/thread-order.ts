import type { MessagePartsFragment, MessagesQuery } from '@footing/contract';

type Thread = Pick<
  MessagesQuery['messages'],
  'coach' | 'shared' | 'earlierShared' | 'edges' | 'pageInfo'
>;

/** Messages that came before the newest ones, and where even earlier ones begin. */
export interface Older {
  messages: MessagePartsFragment[];
  after: string | null;
}

type Placed = Pick<MessagePartsFragment, 'id' | 'at'>;

/** Each message once, the oldest first. Of two the first counts: the list of the server knows more than the answer to sending. */
export function inOrder<T extends Placed>(messages: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const message of messages) if (!byId.has(message.id)) byId.set(message.id, message);
  return [...byId.values()].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/**
 * The earlier messages after the newest ones were read again, with those that newer ones have pushed out of the newest. None if
 * somebody decided anew what can be read: then they are read again as well.
 */
export function olderAfter(older: Older, before: Thread, now: Thread): Older | undefined {
  const isSame =
    before.coach.id === now.coach.id &&
    before.shared === now.shared &&
    before.earlierShared === now.earlierShared;
  const last = now.edges.at(-1)?.node;
  if (!isSame || !last || !now.pageInfo.hasNextPage) return undefined;
  const pushedOut = before.edges.map(({ node }) => node).filter((node) => isBefore(node, last));
  return pushedOut.length === 0 ? older : { ...older, messages: [...pushedOut, ...older.messages] };
}

/** Of two readings of a thread, the one that the server made later; the one that arrived later if it made them at once. */
export function laterOf<T extends { now: string }>(
  arrivedFirst: T | undefined,
  arrivedLater: T | undefined,
): T | undefined {
  if (!arrivedFirst || !arrivedLater) return arrivedFirst ?? arrivedLater;
  return arrivedFirst.now > arrivedLater.now ? arrivedFirst : arrivedLater;
}

/** Whether nothing can be missing between the newest messages of before and this page. */
export function reachesBackTo(page: Thread, before: Thread): boolean {
  const newest = before.edges[0]?.node;
  const last = page.edges.at(-1)?.node;
  return !newest || !last || !page.pageInfo.hasNextPage || !isBefore(newest, last);
}

const isBefore = (one: Placed, other: Placed): boolean =>
  one.at === other.at ? one.id < other.id : one.at < other.at;
