import type { MessageQuoteType } from './message.type.js';

/** How much of a message is shown in a reply to it. */
const MOST = 280;

/** What a reply shows of the message that it answers. Without a text, the reader cannot read it, or nobody can. */
export function quoteOf(
  original: Omit<MessageQuoteType, 'text'>,
  text: string | null,
): MessageQuoteType {
  const { id, fromClient, withdrawn } = original;
  return { id, fromClient, withdrawn, text: text === null ? null : beginning(text) };
}

/** Whole characters, also of emoji. */
function beginning(text: string): string {
  if (text.length <= MOST) return text;
  const characters = Array.from(text);
  if (characters.length <= MOST) return text;
  return `${characters
    .slice(0, MOST - 2)
    .join('')
    .trimEnd()} …`;
}
