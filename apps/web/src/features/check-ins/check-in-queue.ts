import { CheckInDocument, UndoCheckInDocument } from '@footing/contract';
import { memberQueues, type QueuedChange } from '../../shared/drafts/member-queue';
import { api } from '../../shared/session/api';

/** From 0 to 10; null if the slider was not touched. */
export interface Values {
  mood: number | null;
  urge: number | null;
  energy: number | null;
}

export type CheckInEntry = Values & { line: string | null };
export type QueuedCheckIn = QueuedChange<CheckInEntry>;

/** A member's unsent check-ins. */
export const checkInQueue = memberQueues<CheckInEntry>({
  name: 'check-in',
  isMade: (made) =>
    ['mood', 'urge', 'energy'].every(
      (name) => made[name] === null || typeof made[name] === 'number',
    ),
  async sendMade(id, { mood, urge, energy, line }, at) {
    const { data } = await api.mutate({
      mutation: CheckInDocument,
      variables: { input: { id, at, mood, urge, energy, line } },
    });
    const answer = data!.checkIn;
    if (answer.__typename !== 'Refusal') markCheckedIn();
    return answer;
  },
  async sendTakenBack(id) {
    const { data } = await api.mutate({ mutation: UndoCheckInDocument, variables: { id } });
    return data!.undoCheckIn;
  },
});

/** Today asks for a check-in if there is none: updates its cached copy until it is refetched. */
function markCheckedIn() {
  api.cache.modify({
    id: 'ClientToday:{}',
    fields: { checkedIn: () => true },
  });
}
