import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

export { NewPeopleLine } from './of-coach/NewPeopleLine';
export { PublicPageSettings } from './of-coach/PublicPageSettings';
export const NewPeopleToAnswer = lazyWithRetry(() => import('./of-coach/NewPeopleToAnswer'));
