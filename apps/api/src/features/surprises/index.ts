export { SurprisesModule } from './surprises.module.js';
