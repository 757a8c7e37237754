import { Module } from '@nestjs/common';
import { ConsentChanged } from './consent-events.js';
import { ConsentsResolver } from './consents.resolver.js';
import { ConsentsService } from './consents.service.js';

@Module({
  providers: [ConsentChanged, ConsentsResolver, ConsentsService],
  exports: [ConsentChanged, ConsentsService],
})
export class ConsentsModule {}
