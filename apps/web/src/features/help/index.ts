import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';
import { HelpFallback } from './HelpFallback';

/** Fetched soon after startup, so that it opens offline even without a service worker. */
export const loadHelpPage = () => import('./HelpPage');

export const HelpPage = lazyWithRetry(loadHelpPage, HelpFallback);

/** For coaches, on the page of a client. */
export const CallRequestsPanel = lazyWithRetry(() => import('./CallRequestsPanel'));
