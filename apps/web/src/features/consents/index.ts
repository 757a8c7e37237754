export { ConsentQuestion } from './ConsentQuestion';
export { ConsentSwitch } from './ConsentSwitch';
export { useConsent } from './useConsent';
