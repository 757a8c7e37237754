import { lazyWithRetry } from '../../shared/ui';

/** Who read a client's private data, for the practice's owners. */
export const ReadingsOfClient = lazyWithRetry(() => import('./ReadingsOfClient'));
