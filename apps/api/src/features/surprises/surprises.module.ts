import { Module } from '@nestjs/common';
import { BoundariesModule } from '../boundaries/index.js';
import { PlansModule } from '../plans/index.js';
import { OtherPersonSurprisesResolver } from './other-person-surprises.resolver.js';
import { SurprisesResolver } from './surprises.resolver.js';
import { SurprisesService } from './surprises.service.js';
import { SurprisesSubscribers } from './surprises.subscribers.js';

@Module({
  imports: [BoundariesModule, PlansModule],
  providers: [
    OtherPersonSurprisesResolver,
    SurprisesService,
    SurprisesResolver,
    SurprisesSubscribers,
  ],
})
export class SurprisesModule {}
