import { Module } from '@nestjs/common';
import { CallRequestsResolver, ClientCallRequestsResolver } from './call-requests.resolver.js';
import { CallRequests } from './call-requests.service.js';

@Module({ providers: [CallRequests, CallRequestsResolver, ClientCallRequestsResolver] })
export class CallRequestsModule {}
