import { lately } from '../../shared/ui/lately';

/** Fetched soon after the start, so that it opens without a connection even where there is no service worker. */
export const loadHelpPage = () => import('./HelpPage');

export const HelpPage = lately(loadHelpPage);

/** Ways to reach help in one country, also for the safety page. */
export { CountryChoice } from './CountryChoice';
export { HelpIn } from './HelpIn';
export { useCountry } from './useCountry';
export { kindWords } from './kinds';
