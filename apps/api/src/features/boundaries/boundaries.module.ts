import { Module } from '@nestjs/common';
import { OutreachModule } from '../outreach/index.js';
import { SafetyModule } from '../safety/index.js';
import { BoundariesResolver } from './boundaries.resolver.js';
import { BoundarySetting } from './boundaries.service.js';
import { BoundaryAnswering } from './boundary-answers.service.js';
import { BoundaryKeeping } from './boundary-changes.service.js';
import { BoundaryRecording } from './boundary-history.service.js';
import { BoundaryReading } from './boundary-standing.service.js';
import { ClientBoundaryResolver } from './client-boundary.resolver.js';
import { OtherPersonBoundaryResolver } from './other-person-boundary.resolver.js';

@Module({
  imports: [OutreachModule, SafetyModule],
  providers: [
    BoundariesResolver,
    BoundaryAnswering,
    BoundaryKeeping,
    BoundaryReading,
    BoundaryRecording,
    BoundarySetting,
    ClientBoundaryResolver,
    OtherPersonBoundaryResolver,
  ],
  exports: [BoundaryAnswering, BoundarySetting],
})
export class BoundariesModule {}
