import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { SessionHandOver } from './session-hand-over.js';
import { SessionPlanning } from './session-planning.service.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [PeopleModule],
  providers: [SessionHandOver, SessionPlanning, SessionsResolver, SessionsService],
})
export class SessionsModule {}
