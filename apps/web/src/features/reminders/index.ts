import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** What reaches a client and how, on the client's You page. */
export const ReminderSettings = lazyWithRetry(() => import('./ReminderSettings'));
