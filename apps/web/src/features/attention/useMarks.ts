import {
  SnoozeAttentionDocument,
  DismissAttentionDocument,
  RestoreAttentionDocument,
} from '@footing/contract';
import { localDayWords } from '../../shared/words';
import { toast, useChange } from '../../shared/ui';

/** The queries that show items or their marks. */
const SHOWING = ['CoachToday', 'FurtherAttention', 'CoachCaseload', 'AttentionMarks'];
const options = { refetchQueries: SHOWING, awaitRefetchQueries: true };

/** Snoozes and dismisses items; each can be undone for ten seconds. */
export function useMarks(today: string, gone: () => void) {
  const restore = useRestoreAttention();
  const undo = (words: string, id: string) => {
    gone();
    toast.undo(words, () => void restore.run({ id }));
  };
  const snooze = useChange(SnoozeAttentionDocument, {
    ...options,
    done: ({ id, untilDay }) => undo(`Snoozed until ${localDayWords(untilDay!, today)}.`, id),
  });
  const dismiss = useChange(DismissAttentionDocument, {
    ...options,
    done: ({ id }) => undo('Dismissed. It comes back when there is something new.', id),
  });
  return {
    busy: snooze.busy || dismiss.busy,
    snooze: (attentionId: string, until: string) =>
      snooze.run({ input: { id: crypto.randomUUID(), attentionId, until } }),
    dismiss: (attentionId: string) =>
      dismiss.run({ input: { id: crypto.randomUUID(), attentionId } }),
  };
}

/** Shows an item again by removing the mark that hides it. */
export const useRestoreAttention = () => useChange(RestoreAttentionDocument, options);
