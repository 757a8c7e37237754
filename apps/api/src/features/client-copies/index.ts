export { ClientCopiesModule } from './client-copies.module.js';
