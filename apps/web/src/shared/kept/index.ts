import { lazyWithRetry } from '../ui/lazy-with-retry';

/** Loaded late: only pages without a connection need it. */
export const KeptLine = lazyWithRetry(() => import('./KeptLine'));
