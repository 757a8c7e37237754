import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { JointSessionsService } from './joint-sessions.service.js';
import { JointWorkCheck } from './joint-work-check.js';
import { SessionsSubscriber } from './sessions.subscribers.js';
import { SessionEmailsService } from './session-emails.service.js';
import { SessionScheduleService } from './session-schedule.service.js';
import { SessionScheduled } from './session-events.js';
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
    JointSessionsService,
    JointWorkCheck,
    SessionScheduled,
  ],
  exports: [JointSessionsService, JointWorkCheck, SessionScheduled],
})
export class SessionsModule {}
