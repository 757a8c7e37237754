export { Message } from './message.entity.js';
export { MessagesModule } from './messages.module.js';
export { TOLD_IN_DIGESTS } from './messages.sql.js';
