import { useApolloClient } from '@apollo/client/react';
import {
  CompleteActionDocument,
  UndoActionDocument,
  type PlanMarksFragment,
} from '@footing/contract';
import { toast, useChange } from '../../../shared/ui';
import { applyStatus, patchTodayCache } from './optimistic-updates';
import { refetchTodayAfter } from './refetch-today';
import { words } from './actions.words';

interface Ticked {
  id: string;
  title: string;
}

/** Completes and undoes actions with an optimistic update; the server's response wins. */
export function useTicks() {
  const client = useApolloClient();
  const complete = useChange(CompleteActionDocument, {
    offlineMessage: words.tick.offline,
    update: (cache, { data }) => patchFromAnswer(cache, data?.completeAction),
  });
  const undo = useChange(UndoActionDocument, {
    offlineMessage: words.tick.offline,
    update: (cache, { data }) => patchFromAnswer(cache, data?.undoAction),
  });

  const tick = async ({ id, title }: Ticked, done: boolean): Promise<boolean> => {
    const takeBack = applyStatus(client.cache, id, done ? 'DONE' : 'OPEN');
    const plan = await (done ? complete : undo).run({ actionId: id });
    takeBack();
    if (!plan) return false;
    if (done) toast.undo(words.tick.isDone(title), () => void tick({ id, title }, false));
    refetchTodayAfter(client, plan);
    return true;
  };
  return { tick };
}

type Answer = PlanMarksFragment | { __typename: 'Refusal' } | null | undefined;

function patchFromAnswer(cache: Parameters<typeof patchTodayCache>[0], answer: Answer) {
  if (answer?.__typename === 'Plan') patchTodayCache(cache, answer);
}
