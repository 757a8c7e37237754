export { ReadinessModule } from './readiness.module.js';
export { ReadinessService } from './readiness.service.js';
export { ClientReadinessType } from './readiness.type.js';
