import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';
import { HelpFallback } from './HelpFallback';

/** Fetched soon after the start, so that it opens without a connection even where there is no service worker. */
export const loadHelpPage = () => import('./HelpPage');

export const HelpPage = lazyWithRetry(loadHelpPage, HelpFallback);

/** For coaches, on the page of a client. */
export const CallRequestsPanel = lazyWithRetry(() => import('./CallRequestsPanel'));
