import { Module } from '@nestjs/common';
import { ConsentChanges } from './consent-changes.js';
import { ConsentsResolver } from './consents.resolver.js';
import { ConsentsService } from './consents.service.js';

@Module({
  providers: [ConsentChanges, ConsentsResolver, ConsentsService],
  exports: [ConsentChanges, ConsentsService],
})
export class ConsentsModule {}
