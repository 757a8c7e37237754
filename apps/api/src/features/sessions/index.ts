export { NOT_OVER } from './session-conditions.sql.js';
export { Session } from './session.entity.js';
export { SessionConnection, SessionStatus, SessionType } from './session.type.js';
export { sessionsOfClient } from './sessions.loaders.js';
export { visibleSession } from './sessions.policy.js';
