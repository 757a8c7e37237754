export { NewPeopleLine } from './of-coach/NewPeopleLine';
export { PublicPageSettings } from './of-coach/PublicPageSettings';
export { useNewPeople } from './of-coach/useNewPeople';
