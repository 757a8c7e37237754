export { ReadingsModule } from './readings.module.js';
