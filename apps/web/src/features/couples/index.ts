import { lazyWithRetry } from '../../shared/ui';

/** On a client's Today: that the coach has a question. */
export const CoupleAsks = lazyWithRetry(() => import('./CoupleAsks'));
/** On a coach's page of a client: whether the client works as a couple, with a link. */
export const CoupleLink = lazyWithRetry(() => import('./CoupleLink'));
/** For coaches: proposing, joining, pausing and ending joint work, and notes for both. */
export const CoupleSection = lazyWithRetry(() => import('./CoupleSection'));
