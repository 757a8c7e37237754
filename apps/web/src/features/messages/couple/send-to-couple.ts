import { SendCoupleMessageDocument, type CoupleMessagePartsFragment } from '@footing/contract';
import { api } from '../../../shared/session/api';

type CoupleListener = (message: CoupleMessagePartsFragment, coupleId: string) => void;
const listenersOfCouples = new Set<CoupleListener>();

/** Calls the listener with each message that the server has accepted. Returns how to stop. */
export function onSentToCouple(listener: CoupleListener): () => void {
  listenersOfCouples.add(listener);
  return () => {
    listenersOfCouples.delete(listener);
  };
}

/** A message to both others. A retry sends the same id. */
export async function sendToCouple(id: string, coupleId: string, text: string) {
  const { data } = await api.mutate({
    mutation: SendCoupleMessageDocument,
    variables: { input: { id, coupleId, text } },
    // Texts of messages are in no cache.
    fetchPolicy: 'no-cache',
  });
  const answer = data!.sendCoupleMessage;
  if (answer.__typename === 'CoupleMessage')
    for (const listener of listenersOfCouples) listener(answer, coupleId);
  return answer;
}
