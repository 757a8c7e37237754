import { lately } from '../../shared/ui/lately';

/** Whether a PIN covers the pages, on the client's own page. */
export const ScreenLockSettings = lately(() => import('./ScreenLockSettings'));

/** What stands in the place of all pages until the PIN is given. */
export const LockScreen = lately(() => import('./LockScreen'));
