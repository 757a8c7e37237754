import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** Settings of the PIN lock, on the client's You page. */
export const ScreenLockSettings = lazyWithRetry(() => import('./ScreenLockSettings'));

/** Replaces all pages until the PIN is entered. */
export const LockScreen = lazyWithRetry(() => import('./LockScreen'));
