import type { MessagePartsFragment } from '@footing/contract';
import type { QueuedMessage } from './message-queue';
import { words, type Side } from './messages.words';

/** Who looks at a thread: the client, or their coach. */
export interface Reader {
  side: Side;
  /** Null for the client's own thread. */
  clientId: string | null;
  names: { coach: string; client: string };
  /** The coach of the client now. */
  coachId: string;
}

type Written = Pick<MessagePartsFragment, 'fromClient'> & { coach: { id: string; name: string } };

export const isOwn = ({ side, coachId }: Reader, { fromClient, coach }: Written): boolean =>
  side === 'CLIENT' ? fromClient : !fromClient && coach.id === coachId;

export function authorOf(reader: Reader, message: Written): string {
  if (isOwn(reader, message)) return words.you;
  return message.fromClient ? reader.names.client : message.coach.name;
}

/** What a message that replies to another shows of it. Both are of the same thread. */
export function quoteIn(
  reader: Reader,
  { coach, replyTo }: Pick<MessagePartsFragment, 'coach' | 'replyTo'>,
): { heading: string; text: string | null } | null {
  if (!replyTo) return null;
  const { fromClient, text, withdrawn } = replyTo;
  if (withdrawn) return { heading: words.reply.withdrawn, text: null };
  if (text === null) return { heading: words.reply.notReadable, text: null };
  const written = { fromClient, coach };
  const isMine = isOwn(reader, written);
  return { heading: isMine ? words.reply.ofYou : words.reply.of(authorOf(reader, written)), text };
}

/** What a message that is not sent yet shows of the one it replies to, where that one is known. */
export function unsentQuoteIn(
  reader: Reader | null,
  messages: readonly MessagePartsFragment[],
  entry: QueuedMessage,
): { heading: string; text: string | null } | null {
  if (entry.kind !== 'made' || !entry.replyToId) return null;
  const message = messages.find(({ id }) => id === entry.replyToId);
  if (!reader || !message) return { heading: words.reply.ofEarlier, text: null };
  const { id, coach, fromClient, text } = message;
  const of = { __typename: 'MessageQuote' as const, id, fromClient, text };
  return quoteIn(reader, { coach, replyTo: { ...of, withdrawn: text === null } });
}

/** What the composer shows of the message that will be replied to. */
export function replyIn(
  reader: Reader,
  messages: readonly MessagePartsFragment[],
  id: string | null,
): { heading: string; text: string | null } | null {
  if (id === null) return null;
  const message = messages.find((one) => one.id === id);
  if (!message) return { heading: words.reply.toEarlier, text: null };
  if (message.text === null) return { heading: words.reply.withdrawn, text: null };
  const isMine = isOwn(reader, message);
  const heading = isMine ? words.reply.toYou : words.reply.to(authorOf(reader, message));
  return { heading, text: message.text };
}

/** Where a message is on the page. */
export const messageElementId = (id: string): string => `message-${id}`;
