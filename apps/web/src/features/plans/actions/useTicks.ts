import { useApolloClient } from '@apollo/client/react';
import {
  CompleteActionDocument,
  UndoActionDocument,
  type PlanMarksFragment,
} from '@footing/contract';
import { tell, useChange } from '../../../shared/ui';
import { foreseeStatus, tellToday } from './optimism';
import { refreshTodayAfter } from './refreshToday';
import { TICK_UNREACHED } from '../words';

interface Ticked {
  id: string;
  title: string;
}

/** Completes and undoes actions with an optimistic update; the server's response wins. */
export function useTicks() {
  const client = useApolloClient();
  const complete = useChange(CompleteActionDocument, {
    unreached: TICK_UNREACHED,
    update: (cache, { data }) => heard(cache, data?.completeAction),
  });
  const undo = useChange(UndoActionDocument, {
    unreached: TICK_UNREACHED,
    update: (cache, { data }) => heard(cache, data?.undoAction),
  });

  const set = async ({ id, title }: Ticked, done: boolean): Promise<boolean> => {
    const takeBack = foreseeStatus(client.cache, id, done ? 'DONE' : 'OPEN');
    const plan = await (done ? complete : undo).run({ actionId: id });
    takeBack();
    if (!plan) return false;
    if (done) tell.undo(`Done: ${title}`, () => void set({ id, title }, false));
    refreshTodayAfter(client, plan);
    return true;
  };
  return { set };
}

type Answer = PlanMarksFragment | { __typename: 'Refusal' } | null | undefined;

function heard(cache: Parameters<typeof tellToday>[0], answer: Answer) {
  if (answer?.__typename === 'Plan') tellToday(cache, answer);
}
