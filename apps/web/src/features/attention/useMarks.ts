import {
  SnoozeAttentionDocument,
  DismissAttentionDocument,
  RestoreAttentionDocument,
} from '@footing/contract';
import { toast, useChange } from '../../shared/ui';
import { words } from './attention.words';

/** The queries that show items or their marks. */
const SHOWING = [
  'CoachToday',
  'PracticeToday',
  'FurtherAttention',
  'CoachCaseload',
  'AttentionMarks',
];
const options = { refetchQueries: SHOWING, awaitRefetchQueries: true };

/** Snoozes and dismisses items; each can be undone for ten seconds. */
export function useMarks(today: string, gone: () => void) {
  const restore = useRestoreAttention();
  const undo = (message: string, id: string) => {
    gone();
    toast.undo(message, () => void restore.run({ id }));
  };
  const snooze = useChange(SnoozeAttentionDocument, {
    ...options,
    done: ({ id, untilDay }) => undo(words.snoozed(untilDay!, today), id),
  });
  const dismiss = useChange(DismissAttentionDocument, {
    ...options,
    done: ({ id }) => undo(words.dismissed, id),
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
