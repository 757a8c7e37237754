import { lately } from '../../shared/ui/lately';

/** Fetched soon after the start, so that it opens without a connection even where there is no service worker. */
export const loadHelpPage = () => import('./HelpPage');

export const HelpPage = lately(loadHelpPage);

/** For coaches, on the page of a client. */
export const CallRequestsPanel = lately(() => import('./CallRequestsPanel'));
