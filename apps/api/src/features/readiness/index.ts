export { ReadinessModule } from './readiness.module.js';
export { ReadinessReading } from './readiness.service.js';
export { ClientReadinessType } from './readiness.type.js';
