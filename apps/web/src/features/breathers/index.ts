import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** What a client shares from the breather, on their page in the coach's app. */
export const SharedBreathers = lazyWithRetry(() => import('./SharedBreathers'));

export const loadEmptyBreather = () => import('./EmptyBreather');

/** A breather that is kept nowhere, for a locked screen and for a start without a connection. */
export const EmptyBreather = lazyWithRetry(loadEmptyBreather);
