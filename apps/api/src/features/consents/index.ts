export { ConsentChanged } from './consent-events.js';
export { Consent } from './consent.entity.js';
export { ConsentPurpose } from './consent.type.js';
export { consented, mayRead } from './consents.policy.js';
export { ConsentsService } from './consents.service.js';
export { ConsentsModule } from './consents.module.js';
