import { Global, Module } from '@nestjs/common';
import { DigestWanted } from './notification-events.js';
import { Notices } from './notices.service.js';
import { NoticesWorker } from './notices.worker.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';

/** Every room that emails somebody may tell their devices too, so the module is global. */
@Global()
@Module({
  providers: [DigestWanted, Notices, NoticesWorker, NotificationsResolver, NotificationsService],
  exports: [DigestWanted, Notices],
})
export class NotificationsModule {}
