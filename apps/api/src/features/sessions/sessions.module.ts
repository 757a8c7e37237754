import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { SessionTransfer } from './session-transfer.js';
import { SessionTelling } from './session-telling.js';
import { SessionPlanning } from './session-planning.service.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [PeopleModule],
  providers: [SessionTransfer, SessionPlanning, SessionsResolver, SessionsService, SessionTelling],
})
export class SessionsModule {}
