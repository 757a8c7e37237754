import { lazyWithRetry } from '../../shared/ui';

/** A client's check-ins on their page in the coach's app. */
export const ClientCheckIns = lazyWithRetry(() => import('./ClientCheckIns'));

/** How the client was over some days, week by week. */
export const CheckInsBetween = lazyWithRetry(() => import('./CheckInsBetween'));
