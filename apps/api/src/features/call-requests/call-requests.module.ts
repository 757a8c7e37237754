import { Module } from '@nestjs/common';
import { CallRequestsResolver, ClientCallRequestsResolver } from './call-requests.resolver.js';
import { CallRequestsService } from './call-requests.service.js';

@Module({ providers: [CallRequestsService, CallRequestsResolver, ClientCallRequestsResolver] })
export class CallRequestsModule {}
