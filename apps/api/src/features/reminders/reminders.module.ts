import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { PeopleModule } from '../people/index.js';
import { DigestSchedule } from './digest-schedule.js';
import { DigestWorker } from './digest-worker.js';
import { RemindersResolver } from './reminders.resolver.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [ConsentsModule, PeopleModule],
  providers: [DigestSchedule, DigestWorker, RemindersResolver, RemindersService],
  exports: [DigestWorker],
})
export class RemindersModule {}
