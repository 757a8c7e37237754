export { CoachIntroduction } from './CoachIntroduction';
