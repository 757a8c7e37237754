import type { RefusalPartsFragment } from '@footing/contract';
import { faultOf, type FaultKind } from '../session/faults';
import { sessionState } from '../session/store';
import { refusalWords } from '../words';
import { outbox, queueStoreOf, registerWithDrafts } from './drafts';
import { words } from './drafts.words';
import { SendQueue, type SendOutcome } from './send-queue';

/** A pending change to send to the server: an item was created or undone. */
export type QueuedChange<Made> = ({ kind: 'made'; madeAt: number } & Made) | { kind: 'takenBack' };

export type MemberQueue<Made> = (
  accountId: string,
  memberId: string,
) => SendQueue<QueuedChange<Made>>;

type Answer = { __typename: 'Refusal' } & RefusalPartsFragment;

/**
 * Queues for entries of one kind that a member creates on this device, also offline: one shared queue per member.
 * `send` returns the server's answer; the words of a refusal are kept with the entry.
 */
export function memberQueues<Made>(from: {
  /** Part of the storage keys. */
  name: string;
  isMade(value: Record<string, unknown>): boolean;
  /** `at` is null for an entry made just now. */
  sendMade(id: string, made: Made, at: string | null): Promise<Answer | { __typename: string }>;
  sendTakenBack(id: string): Promise<Answer | { __typename: string }>;
}): MemberQueue<Made> {
  const queues = new Map<string, SendQueue<QueuedChange<Made>>>();
  return (accountId, memberId) => {
    const known = queues.get(memberId);
    if (known) return known;
    const queue = new SendQueue<QueuedChange<Made>>({
      store: queueStoreOf(accountId, `${from.name}.${memberId}`, isQueuedChange),
      sender: outbox,
      // If the person is in another practice now, it is sent when they are back in this one.
      isOpen: () => isMember(memberId),
      send,
    });
    queues.set(memberId, queue);
    registerWithDrafts({
      accountId,
      erase: () => queue.erase(),
      close: () => {
        queues.delete(memberId);
        queue.close();
      },
    });
    return queue;
  };

  async function send(id: string, value: QueuedChange<Made>): Promise<SendOutcome> {
    try {
      const answer =
        value.kind === 'made'
          ? await from.sendMade(id, value, momentOf(value.madeAt))
          : await from.sendTakenBack(id);
      return isRefusal(answer)
        ? { kind: 'refused', message: refusalWords(answer) }
        : { kind: 'sent' };
    } catch (error) {
      const { kind, message, fields } = faultOf(error);
      if (kind === 'NOT_FOUND' && value.kind === 'takenBack') return { kind: 'sent' };
      if (!FINAL.includes(kind)) throw error;
      const isTooLate = fields.some(({ field }) => field === 'input.at');
      return { kind: 'refused', message: isTooLate ? words.tooLate : message };
    }
  }

  function isQueuedChange(value: unknown): value is QueuedChange<Made> {
    if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
    if (value.kind === 'takenBack') return true;
    const made = value as Record<string, unknown>;
    return value.kind === 'made' && typeof made['madeAt'] === 'number' && from.isMade(made);
  }
}

/** A retry would fail again. */
const FINAL: FaultKind[] = ['INVALID_INPUT', 'CONFLICT', 'FORBIDDEN', 'NOT_FOUND'];

const isMember = (memberId: string): boolean => {
  const session = sessionState();
  return session.status === 'signed-in' && session.me.member?.id === memberId;
};

const JUST_NOW = 60_000;

/** An entry made just now gets the server's time, even if this device's clock is wrong. */
function momentOf(madeAt: number): string | null {
  return Math.abs(Date.now() - madeAt) < JUST_NOW ? null : new Date(madeAt).toISOString();
}

const isRefusal = (answer: { __typename: string }): answer is Answer =>
  answer.__typename === 'Refusal';
