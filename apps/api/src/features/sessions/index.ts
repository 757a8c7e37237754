export { entriesOfClient, entriesOfCoach } from './calendar-entries.js';
export { FreeTimesService, isFreeAt, nextFree } from './booking/free-times.service.js';
export { FreeTimesType } from './booking/free-times.type.js';
export { ifFree, queueForCoach, TAKEN } from './coach-slots.js';
export { JointSessionsService } from './joint-sessions.service.js';
export { JointWorkCheck } from './joint-work-check.js';
export { firstOfTwins, joinTwin, TWIN_PARTNER } from './joint-twin.sql.js';
export { nextSessionOf } from './next-session.js';
export { SessionScheduleService } from './session-schedule.service.js';
export { SessionScheduled } from './session-events.js';
export { NOT_OVER } from './session-conditions.sql.js';
export { zoneOfReader } from './reader-zone.js';
export { Session } from './session.entity.js';
export { PlanJointSeriesInput } from './series/series.inputs.js';
export { SeriesScheduleService } from './series/series-schedule.service.js';
export {
  SessionConnection,
  SessionRepeats,
  SessionPartnerType,
  SessionStatus,
  SessionType,
} from './session.type.js';
export { sessionInSight, sessionsOfClient } from './sessions.loaders.js';
export { SessionsModule } from './sessions.module.js';
export { PlanInput } from './sessions.inputs.js';
export { visibleSession } from './sessions.policy.js';
export { putOnRecord } from './session-record.js';
export { PageOfTimes } from './booking/page-of-times.js';
