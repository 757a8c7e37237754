import { lazyWithRetry } from '../../shared/ui';

export { AcknowledgeButton } from './AcknowledgeButton';
export { CoachAwayNotice } from './CoachAwayNotice';
export { SentToCoach } from './SentToCoach';

/** When a coach is away, on their account page. */
export const AwayForm = lazyWithRetry(() => import('./AwayForm'));
/** Follow-ups, on the client's page. */
export const ClientFollowUps = lazyWithRetry(() => import('./ClientFollowUps'));
/** The hours until a follow-up goes to someone else, on the practice's page. */
export const FollowUpHours = lazyWithRetry(() => import('./FollowUpHours'));
