import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { SessionsSubscriber } from './sessions.subscribers.js';
import { SessionEmailsService } from './session-emails.service.js';
import { SessionScheduleService } from './session-schedule.service.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [PeopleModule],
  providers: [
    SessionsSubscriber,
    SessionScheduleService,
    SessionsResolver,
    SessionsService,
    SessionEmailsService,
  ],
})
export class SessionsModule {}
