export { ArchivingModule } from './archiving.module.js';
