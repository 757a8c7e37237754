import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** Email reminders, on the client's You page. */
export const ReminderSettings = lazyWithRetry(() => import('./ReminderSettings'));
