export { ConsentChanges } from './consent-changes.js';
export { Consent } from './consent.entity.js';
export { ConsentPurpose } from './consent.type.js';
export { consented } from './consents.policy.js';
export { ConsentsModule } from './consents.module.js';
