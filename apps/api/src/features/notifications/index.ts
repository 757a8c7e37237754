export { DigestWanted, wantsDigests } from './notification-events.js';
export { Notices } from './notices.service.js';
export { NotificationsModule } from './notifications.module.js';
export { PushDevice } from './push-device.entity.js';
