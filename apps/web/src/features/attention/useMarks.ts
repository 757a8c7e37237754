import {
  PutOffAttentionDocument,
  SettleAttentionDocument,
  TakeBackAttentionDocument,
} from '@footing/contract';
import { localDayWords } from '../../shared/words';
import { tell, useChange } from '../../shared/ui';

/** The queries that show reasons or what hides them. */
const SHOWING = ['CoachToday', 'CoachCaseload', 'AttentionMarks'];
const options = { refetchQueries: SHOWING, awaitRefetchQueries: true };

/** Snoozes and dismisses reasons; each can be undone for ten seconds. */
export function useMarks(today: string, gone: () => void) {
  const takeBack = useTakeBack();
  const undo = (words: string, id: string) => {
    gone();
    tell.undo(words, () => void takeBack.run({ id }));
  };
  const putOff = useChange(PutOffAttentionDocument, {
    ...options,
    done: ({ id, untilDay }) => undo(`Snoozed until ${localDayWords(untilDay!, today)}.`, id),
  });
  const settle = useChange(SettleAttentionDocument, {
    ...options,
    done: ({ id }) => undo('Dismissed. It comes back when there is something new.', id),
  });
  return {
    busy: putOff.busy || settle.busy,
    putOff: (attentionId: string, until: string) =>
      putOff.run({ input: { id: crypto.randomUUID(), attentionId, until } }),
    settle: (attentionId: string) =>
      settle.run({ input: { id: crypto.randomUUID(), attentionId } }),
  };
}

/** Shows a reason again by removing the mark that hides it. */
export const useTakeBack = () => useChange(TakeBackAttentionDocument, options);
