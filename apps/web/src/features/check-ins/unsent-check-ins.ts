import { CheckInDocument, UndoCheckInDocument } from '@footing/contract';
import { deviceStoreOf, keepWithDrafts } from '../../shared/drafts/drafts';
import { Unsent, type SendOutcome } from '../../shared/drafts/unsent';
import { api } from '../../shared/session/api';
import { faultOf } from '../../shared/session/faults';
import { sessionState } from '../../shared/session/store';
import { refusalWords } from '../../shared/words';

export interface Values {
  mood: number;
  urge: number;
  energy: number;
}

/** What the server has yet to be told of one check-in: that it was made, or that it was taken back. */
export type Unheard =
  ({ kind: 'made'; madeAt: number; line: string | null } & Values) | { kind: 'takenBack' };

const queues = new Map<string, Unsent<Unheard>>();

/** The check-ins of this member that are not sent yet, the same ones for everybody who asks. */
export function unsentCheckIns(accountId: string, memberId: string): Unsent<Unheard> {
  const known = queues.get(memberId);
  if (known) return known;
  const queue = new Unsent<Unheard>({
    store: deviceStoreOf(accountId, `check-in.${memberId}`, isUnheard),
    send: (id, value) => send(memberId, id, value),
  });
  queues.set(memberId, queue);
  keepWithDrafts({
    accountId,
    flush: () => queue.flush(),
    abandon: () => {
      queues.delete(memberId);
      queue.abandon();
    },
  });
  return queue;
}

async function send(memberId: string, id: string, value: Unheard): Promise<SendOutcome> {
  const session = sessionState();
  // Somebody who is in another practice now sends it when they are back in this one.
  if (session.status !== 'signed-in' || session.me.member?.id !== memberId) {
    throw new Error('These are check-ins of another member.');
  }
  try {
    return value.kind === 'made' ? await sendMade(id, value) : await sendTakenBack(id);
  } catch (error) {
    const { kind, message, fields } = faultOf(error);
    if (kind === 'NOT_FOUND' && value.kind === 'takenBack') return { kind: 'sent' };
    if (kind !== 'INVALID_INPUT' && kind !== 'CONFLICT' && kind !== 'FORBIDDEN') throw error;
    const isTooLate = fields.some(({ field }) => field === 'input.at');
    return { kind: 'refused', message: isTooLate ? tooLate : message };
  }
}

const JUST_NOW = 60_000;
const tooLate =
  'It waited here for more than 14 days, or the clock of this device is off, so it cannot be sent any more.';

async function sendMade(
  id: string,
  { madeAt, mood, urge, energy, line }: Extract<Unheard, { kind: 'made' }>,
): Promise<SendOutcome> {
  // What was made just now is of now, also where the clock of this device is wrong.
  const isFresh = Math.abs(Date.now() - madeAt) < JUST_NOW;
  const at = isFresh ? null : new Date(madeAt).toISOString();
  const { data } = await api.mutate({
    mutation: CheckInDocument,
    variables: { input: { id, at, mood, urge, energy, line } },
  });
  const answer = data!.checkIn;
  if (answer.__typename !== 'Refusal') {
    tellToday();
    return { kind: 'sent' };
  }
  return { kind: 'refused', message: refusalWords(answer) };
}

async function sendTakenBack(id: string): Promise<SendOutcome> {
  const { data } = await api.mutate({ mutation: UndoCheckInDocument, variables: { id } });
  const answer = data!.undoCheckIn;
  if (answer.__typename !== 'Refusal') return { kind: 'sent' };
  return { kind: 'refused', message: refusalWords(answer) };
}

/** Today asks for a check-in while there is none; what it has read is put right before it reads again. */
function tellToday() {
  api.cache.modify({
    id: 'ClientToday:{}',
    fields: { checkedIn: () => true },
  });
}

function isUnheard(value: unknown): value is Unheard {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'takenBack') return true;
  const made = value as Record<string, unknown>;
  return (
    value.kind === 'made' &&
    ['madeAt', 'mood', 'urge', 'energy'].every((name) => typeof made[name] === 'number')
  );
}
