export { Message } from './message.entity.js';
export { MessagesModule } from './messages.module.js';
