import { useApolloClient } from '@apollo/client/react';
import { CountHabitDocument, type PlanMarksFragment } from '@footing/contract';
import { useChange } from '../../shared/ui';
import { foreseeCount, tellToday } from './optimism';
import { refreshTodayAfter } from './refreshToday';
import type { HabitLike } from './types';
import { TICK_UNREACHED } from './words';

interface Counted {
  id: string;
  habit: HabitLike | null;
}

/**
 * A habit is stored as so many times on a day. What the server tells is the sum of the day or week, so for a
 * weekly habit the part of today is learned from the first answer and remembered for as long as the tab lives.
 */
const timesOn = new Map<string, number>();
/** Touches in quick succession are sent one after the other: each builds on the answer before it. */
const queues = new Map<string, Promise<{ sum: number } | null>>();

/** Counts a habit up or down for `today` (a local day of the client). */
export function useHabitCount(today: string) {
  const client = useApolloClient();
  const change = useChange(CountHabitDocument, {
    unreached: TICK_UNREACHED,
    update: (cache, { data }) => {
      if (data?.countHabit.__typename === 'Plan') tellToday(cache, data.countHabit);
    },
  });

  const send = async (actionId: string, times: number) => {
    const plan = await change.run({ input: { actionId, on: today, times } });
    if (!plan) return null;
    timesOn.set(`${actionId} ${today}`, times);
    return { plan, sum: sumOf(plan, actionId) };
  };

  const countOne = async ({ id, habit }: Counted, by: 1 | -1, sum: number) => {
    const known = habit?.per === 'DAY' ? sum : timesOn.get(`${id} ${today}`);
    const times = Math.max(0, (known ?? 0) + by);
    const first = await send(id, times);
    if (!first || known !== undefined) return first;
    const before = times - (first.sum - sum);
    const meant = Math.max(0, before + by);
    return meant === times ? first : send(id, meant);
  };

  const count = async (action: Counted, by: 1 | -1) => {
    if (!action.habit) return;
    const takeBack = foreseeCount(client.cache, action.id, by);
    const shown = action.habit.count;
    const turn = (queues.get(action.id) ?? Promise.resolve({ sum: shown })).then((last) =>
      last ? countOne(action, by, last.sum) : null,
    );
    queues.set(action.id, turn);
    const answer = await turn;
    takeBack();
    if (queues.get(action.id) === turn) queues.delete(action.id);
    if (answer) refreshTodayAfter(client, answer.plan);
  };
  return { count };
}

function sumOf(plan: PlanMarksFragment, actionId: string): number {
  const action = plan.steps.flatMap(({ actions }) => actions).find(({ id }) => id === actionId);
  return action?.habit?.count ?? 0;
}
