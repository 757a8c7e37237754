import { Module } from '@nestjs/common';
import { SessionPlanning } from './session-planning.service.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({ providers: [SessionPlanning, SessionsResolver, SessionsService] })
export class SessionsModule {}
