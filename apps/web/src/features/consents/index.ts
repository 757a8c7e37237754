export { ConsentQuestion } from './ConsentQuestion';
export { ConsentSwitch } from './ConsentSwitch';
export { useConsent, type ConsentAnswer } from './useConsent';
