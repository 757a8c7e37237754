export { AvailabilityModule } from './availability.module.js';
export { AvailabilityService } from './hours/availability.service.js';
export { CoachAvailability } from './hours/coach-availability.entity.js';
export { isLinkOf, linkWithNewCode, placeOf } from './session-types/place-of.js';
export { SessionTypeEntity } from './session-types/session-type.entity.js';
export { SessionPlace, SessionTypeType } from './session-types/session-type.type.js';
export { SessionTypesService } from './session-types/session-types.service.js';
