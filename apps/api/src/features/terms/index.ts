export { requireGranted, requireHealthDataConsent } from './health-data-consent.js';
export { TermsAcceptance } from './terms-acceptance.entity.js';
export { TermsModule } from './terms.module.js';
export { TermsVersion } from './terms-version.entity.js';
