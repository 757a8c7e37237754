import { lately } from '../../shared/ui/lately';

/** For a client whom the practice no longer works with, above every page. */
export const ArchivedNotice = lately(() => import('./ArchivedNotice'));

export { useIsArchived } from './useIsArchived';
