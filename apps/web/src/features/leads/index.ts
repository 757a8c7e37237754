import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export { PublicPageSettings } from './of-coach/PublicPageSettings';
/** How many new people wait for the reader's answer; nothing if nobody does. */
export const NewPeopleLine = lazyWithRetry(() => import('./of-coach/NewPeopleLine'));
