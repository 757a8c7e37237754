export { HardMoments } from './hard-moments.entity.js';
export { HardMomentsModule } from './hard-moments.module.js';
