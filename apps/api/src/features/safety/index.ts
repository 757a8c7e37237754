export { SafetyEvent } from './safety-event.entity.js';
export { SafetyReading } from './safety-reading.js';
export { SafetyRecording } from './safety-recording.js';
export { safetyHistoryOf, talksColumn, type RecordedSafety } from './safety.loaders.js';
export { SafetyModule } from './safety.module.js';
export { SafetyCheckResult } from './safety.results.js';
export { SafetyCheckType } from './safety.type.js';
