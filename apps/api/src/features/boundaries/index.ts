export { BoundariesModule } from './boundaries.module.js';
export { BoundariesService } from './boundaries.service.js';
export { BoundaryAnswersService } from './boundary-answers.service.js';
export { BoundaryChange } from './boundary-change.entity.js';
