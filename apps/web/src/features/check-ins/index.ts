import { lazyWithRetry } from '../../shared/ui';

/** A client's check-ins on their page in the coach's app. */
export const ClientCheckIns = lazyWithRetry(() => import('./ClientCheckIns'));

/** A client's check-ins over some days, by week. */
export const CheckInsBetween = lazyWithRetry(() => import('./CheckInsBetween'));

/** The slider for the mood. */
export const MoodField = lazyWithRetry(() => import('./MoodField'));
