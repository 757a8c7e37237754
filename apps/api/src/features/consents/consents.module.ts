import { Module } from '@nestjs/common';
import { ConsentsResolver } from './consents.resolver.js';
import { ConsentsService } from './consents.service.js';

@Module({ providers: [ConsentsResolver, ConsentsService] })
export class ConsentsModule {}
