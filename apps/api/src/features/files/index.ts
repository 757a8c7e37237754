export { ClientFile } from './client-file.entity.js';
export { FilePlace } from './places/file-place.entity.js';
export { PracticeFile } from './library/practice-file.entity.js';
export { FileReadsService, type NamedFile } from './file-reads.service.js';
export { requireFiles } from './files.policy.js';
export { FilesModule } from './files.module.js';
