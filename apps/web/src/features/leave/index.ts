import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** The quick exit. */
export const LeaveButton = lazyWithRetry(() => import('./LeaveButton'));

/** Fetched where there is something to leave or to end, which is seldom. */
export const loadLeave = () => import('./leave');
