import type { ApolloCache } from '@apollo/client';
import type { PlanMarksFragment } from '@footing/contract';
import type { HabitLike, DayOfCount } from '../types';

/** Optimistic update of an action's status. Returns a function that rolls it back. */
export function applyStatus(
  cache: ApolloCache,
  actionId: string,
  status: 'OPEN' | 'DONE',
): () => void {
  return applyOptimistically(cache, actionId, { status: () => status });
}

export function applyCount(
  cache: ApolloCache,
  actionId: string,
  by: number,
  day: DayOfCount,
): () => void {
  const more = (count: number) => Math.max(0, count + by);
  return applyOptimistically(cache, actionId, {
    habit: (habit) => {
      if (!habit) return habit;
      const { count, today, yesterday } = habit;
      return day === 'TODAY'
        ? { ...habit, count: more(count), today: more(today) }
        : { ...habit, yesterday: yesterday === null ? null : more(yesterday) };
    },
  });
}

/** Copies the server's answer to a tick into Today, which has its own copy of the plan in the cache. */
export function patchTodayCache(cache: ApolloCache, plan: PlanMarksFragment) {
  cache.modify({
    id: cache.identify({ __typename: 'TodayPlan', id: plan.id }),
    fields: {
      status: () => plan.status,
      done: () => plan.progress.done,
      total: () => plan.progress.total,
      stones: () => plan.steps.map(({ stone }) => stone),
    },
  });
  // The day comes from the server: the page may have been open since yesterday.
  cache.modify({
    id: cache.identify({ __typename: 'ClientToday' }),
    fields: { today: () => plan.today },
  });
  for (const action of plan.steps.flatMap(({ actions }) => actions)) {
    cache.modify({
      id: cache.identify({ __typename: 'TodayAction', id: action.id }),
      fields: {
        status: () => action.status,
        dueOn: () => action.dueOn,
        overdue: () => action.overdue,
        lock: () => action.lock,
        habit: () => action.habit,
      },
    });
  }
}

/** Refetches Today the next time it is opened: the plan was paused, resumed, or ended. */
export function evictToday(cache: ApolloCache) {
  cache.evict({ fieldName: 'clientToday' });
  cache.gc();
}

type ActionFields = {
  status?: () => string;
  habit?: (habit: HabitLike | null) => HabitLike | null;
};

/** An action is cached twice: in Today and in the plan. */
function applyOptimistically(
  cache: ApolloCache,
  actionId: string,
  fields: ActionFields,
): () => void {
  const layer = crypto.randomUUID();
  cache.recordOptimisticTransaction((ahead) => {
    for (const type of [{ __typename: 'TodayAction' }, { __typename: 'Action' }]) {
      ahead.modify({ id: ahead.identify({ ...type, id: actionId }), fields: fields as never });
    }
  }, layer);
  return () => cache.removeOptimistic(layer);
}
