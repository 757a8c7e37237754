import {
  LogContactDocument,
  UndoContactDocument,
  type ContactBegunBy,
  type ContactMeans,
} from '@footing/contract';
import { memberQueues, type QueuedChange } from '../../shared/drafts/member-queue';
import { api } from '../../shared/session/api';

export interface ContactEntry {
  begunBy: ContactBegunBy;
  means: ContactMeans;
  felt: number | null;
}
export type QueuedContact = QueuedChange<ContactEntry>;

/** A member's unsent contacts; `madeAt` is when the contact took place. */
export const contactQueue = memberQueues<ContactEntry>({
  name: 'contact',
  isMade: ({ begunBy, means }) => typeof begunBy === 'string' && typeof means === 'string',
  async sendMade(id, { begunBy, means, felt }, at) {
    const { data } = await api.mutate({
      mutation: LogContactDocument,
      variables: { input: { id, at, begunBy, means, felt } },
    });
    return data!.logContact;
  },
  async sendTakenBack(id) {
    const { data } = await api.mutate({ mutation: UndoContactDocument, variables: { id } });
    return data!.undoContact;
  },
});
