import {
  PutOffAttentionDocument,
  SettleAttentionDocument,
  TakeBackAttentionDocument,
} from '@footing/contract';
import { localDayWords } from '../../shared/words';
import { tell, useChange } from '../../shared/ui';

/** Where reasons are shown, and what hides them. */
const SHOWING = ['CoachToday', 'CoachCaseload', 'AttentionMarks'];
const options = { refetchQueries: SHOWING, awaitRefetchQueries: true };

/** Putting a reason off and being done with it, each with a way back for ten seconds. */
export function useMarks(today: string, gone: () => void) {
  const takeBack = useTakeBack();
  const undo = (words: string, id: string) => {
    gone();
    tell.undo(words, () => void takeBack.run({ id }));
  };
  const putOff = useChange(PutOffAttentionDocument, {
    ...options,
    done: ({ id, untilDay }) => undo(`Put off until ${localDayWords(untilDay!, today)}.`, id),
  });
  const settle = useChange(SettleAttentionDocument, {
    ...options,
    done: ({ id }) => undo('Done. It comes back when there is something new.', id),
  });
  return {
    busy: putOff.busy || settle.busy,
    putOff: (attentionId: string, until: string) =>
      putOff.run({ input: { id: crypto.randomUUID(), attentionId, until } }),
    settle: (attentionId: string) =>
      settle.run({ input: { id: crypto.randomUUID(), attentionId } }),
  };
}

/** Letting a reason show again, by the mark that hides it. */
export const useTakeBack = () => useChange(TakeBackAttentionDocument, options);
