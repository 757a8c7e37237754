import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** For an archived client, above every page. */
export const ArchivedNotice = lazyWithRetry(() => import('./ArchivedNotice'));

export { useIsArchived } from './useIsArchived';
