export { BoundariesModule } from './boundaries.module.js';
export { BoundarySetting } from './boundaries.service.js';
export { BoundaryAnswering } from './boundary-answers.service.js';
export { BoundaryChange } from './boundary-change.entity.js';
