import { lazyWithRetry } from '../../shared/ui';

/** For an invitation that was sent to the wrong address. */
export const CorrectAddress = lazyWithRetry(() => import('./CorrectAddress'));
/** Where replies to a coach's emails go, on their account page. */
export const ReplyAddress = lazyWithRetry(() => import('./ReplyAddress'));
