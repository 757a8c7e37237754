import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { PeopleModule } from '../people/index.js';
import { SessionsModule } from '../sessions/index.js';
import { DigestScheduleService } from './digest-schedule.service.js';
import { DigestWorker } from './digest.worker.js';
import { RemindersResolver } from './reminders.resolver.js';
import { RemindersService } from './reminders.service.js';
import { SessionRemindersService } from './sessions/session-reminders.service.js';
import { SessionRemindersWorker } from './sessions/session-reminders.worker.js';

@Module({
  imports: [ConsentsModule, PeopleModule, SessionsModule],
  providers: [
    DigestScheduleService,
    DigestWorker,
    RemindersResolver,
    RemindersService,
    SessionRemindersService,
    SessionRemindersWorker,
  ],
  exports: [DigestWorker, SessionRemindersWorker],
})
export class RemindersModule {}
