import { lately } from '../../shared/ui/lately';

/** Whether a PIN covers the pages, on the client's own page. */
export const ScreenLockSettings = lately(() => import('./ScreenLockSettings'));

/** Replaces all pages until the PIN is entered. */
export const LockScreen = lately(() => import('./LockScreen'));
