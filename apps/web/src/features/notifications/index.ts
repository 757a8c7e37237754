import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** What this device tells its owner, on the pages of settings. */
export const NotificationSettings = lazyWithRetry(() => import('./NotificationSettings'));
