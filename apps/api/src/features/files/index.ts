export { ClientFile } from './client-file.entity.js';
export { FilePlace } from './places/file-place.entity.js';
export { PracticeFile } from './library/practice-file.entity.js';
export { FilesModule } from './files.module.js';
