import { useApolloClient } from '@apollo/client/react';
import { addDays } from '@footing/kernel';
import { CountHabitDocument, MyPlanDocument, type PlanMarksFragment } from '@footing/contract';
import { toast, useChange } from '../../../shared/ui';
import { applyCount, patchTodayCache } from './optimistic-updates';
import { refetchTodayAfter } from './refetch-today';
import type { HabitLike, DayOfCount } from '../types';
import { words } from './actions.words';

interface Counted {
  id: string;
  title: string;
  habit: HabitLike | null;
}

/** The server's last count and the day it was for. */
interface Known {
  today: string;
  habit: Pick<HabitLike, 'today' | 'yesterday'>;
}

/** The latest count by action, so that it can be undone. */
const latest = new Map<string, Known>();
/** Quick taps are sent one at a time: each builds on the previous answer. */
const queues = new Map<string, Promise<Known | null>>();

/**
 * Counts a habit up or down. `today` is the local date that the page shows; the server decides the date when the tap
 * arrives, so a page that was open past midnight is refetched and the tap counts for the new day.
 */
export function useHabitCount(today: string) {
  const client = useApolloClient();
  const change = useChange(CountHabitDocument, {
    offlineMessage: words.tick.offline,
    update: (cache, { data }) => {
      if (data?.countHabit.__typename === 'Plan') patchTodayCache(cache, data.countHabit);
    },
  });

  /** A new day has begun: refetches the pages and the server's count. */
  const readAgain = async (actionId: string): Promise<Known | null> => {
    void client.refetchQueries({ include: 'active' });
    // Bypasses the cache, which already includes the taps that are in flight.
    const answer = await client
      .query({ query: MyPlanDocument, fetchPolicy: 'no-cache' })
      .catch(() => null);
    const plan = answer?.data?.myPlan;
    return plan ? knownFrom(plan, actionId) : null;
  };

  const send = async (actionId: string, day: DayOfCount, by: 1 | -1, known: Known) => {
    const times = Math.max(
      0,
      ((day === 'TODAY' ? known.habit.today : known.habit.yesterday) ?? 0) + by,
    );
    const on = day === 'TODAY' ? null : addDays(known.today, -1);
    const input = { actionId, on, times, shownOn: known.today };
    let isOver = false;
    const plan = await change.run({ input }, ({ code }) => {
      isOver = code === 'STALE';
      return isOver && day === 'TODAY';
    });
    return { plan, isOver };
  };

  const countOne = async (actionId: string, day: DayOfCount, by: 1 | -1, known: Known) => {
    const first = await send(actionId, day, by, known);
    if (!first.isOver) return first.plan;
    const fresh = await readAgain(actionId);
    // "Yesterday" is ambiguous now, so the person is asked to tap again.
    if (!fresh || day === 'YESTERDAY') return null;
    return (await send(actionId, day, by, fresh)).plan;
  };

  const count = async (action: Counted, by: 1 | -1, day: DayOfCount = 'TODAY'): Promise<void> => {
    if (!action.habit) return;
    const takeBack = applyCount(client.cache, action.id, by, day);
    let plan: PlanMarksFragment | null = null;
    const shown: Known = { today, habit: action.habit };
    const start = by === -1 && day === 'YESTERDAY' ? (latest.get(action.id) ?? shown) : shown;
    const turn = (queues.get(action.id) ?? Promise.resolve(start)).then(async (known) => {
      plan = known && (await countOne(action.id, day, by, known));
      const after = plan && knownFrom(plan, action.id);
      if (after) latest.set(action.id, after);
      return after;
    });
    queues.set(action.id, turn);
    await turn;
    takeBack();
    if (queues.get(action.id) === turn) queues.delete(action.id);
    if (!plan) return;
    refetchTodayAfter(client, plan);
    if (day === 'YESTERDAY' && by === 1) {
      toast.undo(words.habit.countedForYesterday(action.title), () => {
        void count(action, -1, day);
      });
    }
  };
  return { count };
}

type Marks = Pick<PlanMarksFragment, 'today'> & {
  steps: readonly { actions: readonly { id: string; habit: HabitLike | null }[] }[];
};

function knownFrom({ today, steps }: Marks, actionId: string): Known | null {
  const action = steps.flatMap(({ actions }) => actions).find(({ id }) => id === actionId);
  return action?.habit ? { today, habit: action.habit } : null;
}
