import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** Settings of the PIN lock, on the client's You page. */
export const ScreenLockSettings = lazyWithRetry(() => import('./ScreenLockSettings'));

/** Locks the screen after a period without input. */
export const IdleLock = lazyWithRetry(() => import('./IdleLock'));

/** Replaces all pages until the PIN is entered. */
export const LockScreen = lazyWithRetry(() => import('./LockScreen'));
