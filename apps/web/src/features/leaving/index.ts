import { lately } from '../../shared/ui/lately';

/** The quick exit. */
export const LeaveButton = lately(() => import('./LeaveButton'));

/** Fetched where there is something to leave or to end, which is seldom. */
export const leaving = () => import('./leaving');
