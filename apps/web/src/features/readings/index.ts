import { lazyWithRetry } from '../../shared/ui';

/** Who read what of a client's own, for the owners of the practice. */
export const ReadingsOfClient = lazyWithRetry(() => import('./ReadingsOfClient'));
