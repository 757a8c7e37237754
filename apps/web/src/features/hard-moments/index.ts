import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

/** A timer and breathing for a hard moment: they need no session and no connection, and store nothing. */
export const HardMomentTools = lazyWithRetry(() => import('./HardMomentTools'));
