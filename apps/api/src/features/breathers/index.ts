export { Breather } from './breather.entity.js';
export { textPlace as breatherPlace } from './breather.mapper.js';
export { BreathersModule } from './breathers.module.js';
