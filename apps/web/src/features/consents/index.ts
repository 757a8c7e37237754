export { ConsentSwitch } from './ConsentSwitch';
export { useConsent } from './useConsent';
