export { Message } from './message.entity.js';
export { EditMessageInput, MOST_CHARACTERS } from './messages.inputs.js';
export { MessagesModule } from './messages.module.js';
export {
  isEdited,
  openUntil,
  requireOpen,
  requireRoomInHour,
  requireTime,
} from './messages.policy.js';
export { TOLD_IN_DIGESTS } from './messages.sql.js';
