import { Module } from '@nestjs/common';
import { AvailabilityResolver } from './hours/availability.resolver.js';
import { AvailabilityService } from './hours/availability.service.js';
import { SessionTypesResolver } from './session-types/session-types.resolver.js';
import { SessionTypesService } from './session-types/session-types.service.js';

@Module({
  providers: [AvailabilityResolver, AvailabilityService, SessionTypesResolver, SessionTypesService],
  exports: [AvailabilityService, SessionTypesService],
})
export class AvailabilityModule {}
