import { lately } from '../../shared/ui';

/** Where replies to a coach's emails go, on their account page. */
export const Replies = lately(() => import('./Replies'));
