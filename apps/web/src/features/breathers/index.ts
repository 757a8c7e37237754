import { lazyWithRetry } from '../../shared/ui';

/** What a client shares from the breather, on their page in the coach's app. */
export const SharedBreathers = lazyWithRetry(() => import('./SharedBreathers'));
