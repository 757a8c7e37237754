export { Couple } from './couple.entity.js';
export { CoupleAction } from './couple-action.entity.js';
export { CoupleEdit } from './couple-edit.entity.js';
export { CoupleReflection } from './couple-reflection.entity.js';
export { CoupleStep } from './couple-step.entity.js';
export { CoupleNote } from './couple-note.entity.js';
export { CouplePartner } from './couple-partner.entity.js';
export { CouplesModule } from './couples.module.js';
