export { Breather } from './breather.entity.js';
export { BreathersModule } from './breathers.module.js';
