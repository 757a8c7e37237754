import { lately } from '../../shared/ui';

export { AcknowledgeButton } from './AcknowledgeButton';
export { CoachIsAway } from './CoachIsAway';
export { SentToCoach } from './SentToCoach';

/** When a coach is away, on their account page. */
export const AwayForm = lately(() => import('./AwayForm'));
/** What was followed up with a client, on the client's page. */
export const ClientFollowUps = lately(() => import('./ClientFollowUps'));
/** The hours until a follow-up goes to someone else, on the practice's page. */
export const FollowUpHours = lately(() => import('./FollowUpHours'));
