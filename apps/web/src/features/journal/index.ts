import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** What a client shares from their journal, on their page in the coach's app. */
export const SharedJournal = lazyWithRetry(() => import('./SharedJournal'));
