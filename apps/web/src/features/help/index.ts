import { lately } from '../../shared/ui/lately';
import { HelpMeanwhile } from './HelpMeanwhile';

/** Fetched soon after the start, so that it opens without a connection even where there is no service worker. */
export const loadHelpPage = () => import('./HelpPage');

export const HelpPage = lately(loadHelpPage, HelpMeanwhile);

/** For coaches, on the page of a client. */
export const CallRequestsPanel = lately(() => import('./CallRequestsPanel'));
