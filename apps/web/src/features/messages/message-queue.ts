import { SendMessageDocument, type MessagePartsFragment } from '@footing/contract';
import { memberQueues, type QueuedChange } from '../../shared/drafts/member-queue';
import { api } from '../../shared/session/api';
import type { FileToSend } from '../files';
import { filesOfInput, isFileToSend, isNamed, namedOfInput, type Named } from './message-files';

export interface MessageEntry {
  text: string;
  /** Null: to the coach of the client who writes. */
  clientId: string | null;
  /** The coach that the page showed to the client who writes, where it showed one. */
  coachId?: string | null;
  /** By which the writer asks for the thread of their couple, for a message to both others. */
  coupleId?: string | null;
  /** The message that it replies to. */
  replyToId?: string | null;
  /** They are at the server, and wait for the message. */
  files?: FileToSend[];
  named?: Named | null;
}
export type QueuedMessage = QueuedChange<MessageEntry>;

type Listener = (message: MessagePartsFragment, clientId: string | null) => void;
const listeners = new Set<Listener>();

/** Calls the listener with each message that the server has accepted. Returns how to stop. */
export function onSent(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** A member's unsent messages, in the order they were written. A retry sends the same id. */
export const messageQueue = memberQueues<MessageEntry>({
  name: 'messages',
  isMade: ({ text, clientId, coachId, coupleId, replyToId, files, named }) =>
    typeof text === 'string' &&
    (clientId === null || typeof clientId === 'string') &&
    (!coachId || typeof coachId === 'string') &&
    (!coupleId || typeof coupleId === 'string') &&
    (!replyToId || typeof replyToId === 'string') &&
    (!named || isNamed(named)) &&
    (!files || (Array.isArray(files) && files.every(isFileToSend))),
  async sendMade(id, { text, clientId, coachId, coupleId, replyToId, files = [], named = null }) {
    if (coupleId) {
      const { sendToCouple } = await import('./couple/send-to-couple');
      return sendToCouple(id, coupleId, text);
    }
    const more = { ...filesOfInput(files), ...namedOfInput(named) };
    const { data } = await api.mutate({
      mutation: SendMessageDocument,
      variables: { input: { id, text, clientId, coachId, replyToId, ...more } },
      // Texts of messages are in no cache.
      fetchPolicy: 'no-cache',
    });
    const answer = data!.sendMessage;
    if (answer.__typename === 'Message')
      for (const listener of listeners) listener(answer, clientId);
    return answer;
  },
  // A message that was sent is withdrawn on its own, and one that was not is dropped.
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});
