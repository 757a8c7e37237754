import { MessagesDocument, type MessagePartsFragment } from '@footing/contract';
import { api } from '../../shared/session/api';
import type { Thread } from './useThread';

/** The most that the server answers at once. */
export const MOST_AT_ONCE = 100;

/** A page of a thread, the newest first. Texts of messages are in no cache. `clientId` is null for the client's own. */
export async function pageAfter(clientId: string | null, after: string | null): Promise<Thread> {
  const { data } = await api.query({
    query: MessagesDocument,
    variables: { clientId, first: MOST_AT_ONCE, after },
    fetchPolicy: 'no-cache',
  });
  return data!.messages;
}

/** All messages that the reader can read, to search in them on this device. */
export async function wholeThread(clientId: string | null): Promise<MessagePartsFragment[]> {
  const all: MessagePartsFragment[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Thread = await pageAfter(clientId, after);
    all.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
