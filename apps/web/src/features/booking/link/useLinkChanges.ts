import {
  CancelByLinkDocument,
  MoveByLinkDocument,
  type CancelByLinkMutation,
  type RefusalPartsFragment,
} from '@footing/contract';
import { useState } from 'react';
import { confirmThat, useChange } from '../../../shared/ui';
import { capitalized, dayTimeWords, useNow } from '../../../shared/words';
import { words as all } from './link.words';

const words = all.sure;

/** What a link did. */
export type Done = Extract<CancelByLinkMutation['cancelByLink'], { __typename: 'ChangedByLink' }>;

/** Cancels or moves the session of a link, or asks for it, after a question. */
export function useLinkChanges({
  token,
  asks,
  done,
  onTaken,
}: {
  token: string;
  asks: boolean;
  done: (done: Done) => void;
  onTaken: (refusal: RefusalPartsFragment) => boolean;
}) {
  const now = useNow();
  // What a refusal says that ends the link.
  const [ended, setEnded] = useState<string | null>(null);
  const cancelling = useChange(CancelByLinkDocument, { done });
  const moving = useChange(MoveByLinkDocument, { done });
  const onRefusal = (refusal: RefusalPartsFragment): boolean => {
    if (refusal.code !== 'EXPIRED') return onTaken(refusal);
    setEnded(refusal.message);
    return true;
  };
  const cancel = async () => {
    const sure = await confirmThat({
      title: asks ? words.askToCancel : words.cancel,
      words: asks ? words.stays : undefined,
      yes: asks ? words.yesAsk : words.yesCancel,
      no: words.keep,
    });
    if (sure) await cancelling.run({ token }, onRefusal);
  };
  const move = async (startsAt: string) => {
    const when = words.when(capitalized(dayTimeWords(startsAt, now)));
    const sure = await confirmThat({
      title: asks ? words.askToMove : words.move,
      words: asks ? `${when} ${words.stays}` : when,
      yes: asks ? words.yesAsk : words.yesMove,
      no: all.back,
    });
    if (sure) await moving.run({ token, startsAt }, onRefusal);
  };
  return { cancel, move, ended, busy: cancelling.busy || moving.busy };
}
