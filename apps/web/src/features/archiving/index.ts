import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** For a client whom the practice no longer works with, above every page. */
export const ArchivedNotice = lazyWithRetry(() => import('./ArchivedNotice'));

export { useIsArchived } from './useIsArchived';
