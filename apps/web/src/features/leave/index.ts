import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** The quick exit. */
export const LeaveButton = lazyWithRetry(() => import('./LeaveButton'));

/** Loaded only when needed, which is rare. */
export const loadLeave = () => import('./leave');
