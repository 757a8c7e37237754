import { lazyWithRetry } from '../../shared/ui';

/** For an invitation that was sent to the wrong address. */
export const CorrectAddress = lazyWithRetry(() => import('./CorrectAddress'));
/** The sections of the practice page, for those that another room shows. */
export const PracticeSections = lazyWithRetry(() => import('./PracticeSections'));
/** Where replies to a coach's emails go, on their account page. */
export const ReplyAddress = lazyWithRetry(() => import('./ReplyAddress'));
/** What a coach's clients see of them, on the coach's account page. */
export const StaffProfile = lazyWithRetry(() => import('./staff-profile/StaffProfile'));
