import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export { AskedAgain } from './AskedAgain';

/** What this device tells its owner, on the pages of settings. */
export const NotificationSettings = lazyWithRetry(() => import('./NotificationSettings'));
