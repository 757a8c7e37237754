import { lately } from '../../shared/ui/lately';

/** Whether and when the client may be written to, on their own page. */
export const ReminderSettings = lately(() => import('./ReminderSettings'));
