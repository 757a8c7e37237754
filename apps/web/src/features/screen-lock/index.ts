import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** Whether a PIN covers the pages, on the client's own page. */
export const ScreenLockSettings = lazyWithRetry(() => import('./ScreenLockSettings'));

/** Replaces all pages until the PIN is entered. */
export const LockScreen = lazyWithRetry(() => import('./LockScreen'));
