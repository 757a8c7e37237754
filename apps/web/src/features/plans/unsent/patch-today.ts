import type { ApolloCache } from '@apollo/client';
import type { PlanMarksFragment } from '@footing/contract';

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
