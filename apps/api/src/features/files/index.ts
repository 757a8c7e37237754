export { ClientFile } from './client-file.entity.js';
export { FilePlace } from './places/file-place.entity.js';
export { PracticeFile } from './library/practice-file.entity.js';
export { MessageFileType } from './in-messages/message-file.type.js';
export { filesOfMessage, type StoredMessageFile } from './in-messages/message-files.sql.js';
export { MessageFilesService, MOST_OF_MESSAGE } from './in-messages/message-files.service.js';
export { FilesModule } from './files.module.js';
