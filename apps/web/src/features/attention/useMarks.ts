import {
  PutOffAttentionDocument,
  SettleAttentionDocument,
  TakeBackAttentionDocument,
} from '@footing/contract';
import { localDayWords } from '../../shared/words';
import { tell, useChange } from '../../shared/ui';

/** Where reasons are shown. */
const SHOWING = ['CoachToday', 'CoachCaseload'];

/** Putting a reason off and being done with it, each with a way back for ten seconds. */
export function useMarks(today: string, gone: () => void) {
  const takeBack = useChange(TakeBackAttentionDocument, { refetchQueries: SHOWING });
  const undo = (words: string, id: string) => {
    gone();
    tell.undo(words, () => void takeBack.run({ id }));
  };
  const options = { refetchQueries: SHOWING, awaitRefetchQueries: true };
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
