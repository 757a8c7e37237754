import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** Whether and when the client may be written to, on their own page. */
export const ReminderSettings = lazyWithRetry(() => import('./ReminderSettings'));
