export { BoundariesModule } from './boundaries.module.js';
export { boundaryHistoryOf } from './boundaries.loaders.js';
export { BoundaryChange } from './boundary-change.entity.js';
export { BoundaryRecording } from './boundary-recording.js';
