import {
  MyHardMomentsDocument,
  SaveHardMomentsDocument,
  type HardMomentsPartsFragment,
} from '@footing/contract';
import { memberQueues } from '../../shared/drafts/member-queue';
import { api } from '../../shared/session/api';

/** What is at hand in the next hard moment, and the server's version that it was begun from. */
export interface AtHandEntry {
  name: string;
  phone: string;
  helped: string;
  version: number;
}

export const isAtHand = (value: unknown): value is AtHandEntry => {
  const made = (value ?? {}) as Record<string, unknown>;
  const hasTexts = ['name', 'phone', 'helped'].every((key) => typeof made[key] === 'string');
  return hasTexts && typeof made['version'] === 'number';
};

/** A later save replaces the one before it. */
export const AT_HAND = 'own';

/** What another device has saved since, once it was read: it can be replaced only when it is on the screen. */
let other: HardMomentsPartsFragment | null = null;
export const otherVersion = () => other;

/** What a client wants at hand, until the server has it. */
export const atHandQueue = memberQueues<AtHandEntry>({
  name: 'hard-moments',
  isMade: isAtHand,
  async sendMade(_id, entry) {
    const { helped, personName, personPhone, version } = partsOf(entry);
    const { data } = await api.mutate({
      mutation: SaveHardMomentsDocument,
      variables: { input: { helped, personName, personPhone, version } },
    });
    const answer = data!.saveHardMoments;
    const isStale = answer.__typename === 'Refusal' && answer.code === 'STALE';
    other = isStale ? await readSaved() : null;
    return answer;
  },
  // It is emptied by saving nothing.
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});

const readSaved = () =>
  api.query({ query: MyHardMomentsDocument, fetchPolicy: 'network-only' }).then(
    ({ data }) => data?.hardMoments ?? null,
    () => null,
  );

/** An entry that the server does not have yet, as the page shows it and the server gets it. */
export const partsOf = ({
  name,
  phone,
  helped,
  version,
}: AtHandEntry): HardMomentsPartsFragment => ({
  __typename: 'HardMoments',
  ...{ id: AT_HAND, helped, version },
  personName: name.trim() || null,
  personPhone: phone.trim() || null,
});
