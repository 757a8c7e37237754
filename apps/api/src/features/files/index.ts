export { ClientFile } from './client-file.entity.js';
export { FilesModule } from './files.module.js';
