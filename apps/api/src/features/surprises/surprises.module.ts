import { Module } from '@nestjs/common';
import { BoundariesModule } from '../boundaries/index.js';
import { PlansModule } from '../plans/index.js';
import { OtherPersonPlansResolver } from './other-person-surprises.resolver.js';
import { SurprisesResolver } from './surprises.resolver.js';
import { SurpriseGiving } from './surprises.service.js';
import { SurprisesSubscribers } from './surprises.subscribers.js';

@Module({
  imports: [BoundariesModule, PlansModule],
  providers: [OtherPersonPlansResolver, SurpriseGiving, SurprisesResolver, SurprisesSubscribers],
})
export class SurprisesModule {}
