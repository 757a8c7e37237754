export { BoundariesModule } from './boundaries.module.js';
export { boundariesColumn, boundaryHistoryOf } from './boundaries.loaders.js';
export { BoundaryChange } from './boundary-change.entity.js';
export { BoundaryRecording } from './boundary-recording.js';
