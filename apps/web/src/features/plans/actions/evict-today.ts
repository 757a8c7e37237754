import type { ApolloCache } from '@apollo/client';

/** Refetches Today the next time it is opened: the plan was paused, resumed, or ended. */
export function evictToday(cache: ApolloCache) {
  cache.evict({ fieldName: 'clientToday' });
  cache.gc();
}
