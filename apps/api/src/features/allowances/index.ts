export { AllowancesModule } from './allowances.module.js';
