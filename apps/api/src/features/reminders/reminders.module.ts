import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { PeopleModule } from '../people/index.js';
import { DigestScheduleService } from './digest-schedule.service.js';
import { DigestWorker } from './digest.worker.js';
import { RemindersResolver } from './reminders.resolver.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [ConsentsModule, PeopleModule],
  providers: [DigestScheduleService, DigestWorker, RemindersResolver, RemindersService],
  exports: [DigestWorker],
})
export class RemindersModule {}
