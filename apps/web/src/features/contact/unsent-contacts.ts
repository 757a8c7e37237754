import {
  LogContactDocument,
  UndoContactDocument,
  type ContactBegunBy,
  type ContactMeans,
} from '@footing/contract';
import { memberQueues, type Unheard as UnheardOf } from '../../shared/drafts/member-queue';
import { api } from '../../shared/session/api';

export interface Told {
  begunBy: ContactBegunBy;
  means: ContactMeans;
  felt: number | null;
}
export type Unheard = UnheardOf<Told>;

/** The contacts of a member that are not sent yet; `madeAt` is when each was. */
export const unsentContacts = memberQueues<Told>({
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
