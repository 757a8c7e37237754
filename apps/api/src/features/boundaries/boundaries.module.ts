import { Module } from '@nestjs/common';
import { OutreachModule } from '../outreach/index.js';
import { SafetyModule } from '../safety/index.js';
import { BoundariesResolver } from './boundaries.resolver.js';
import { BoundariesService } from './boundaries.service.js';
import { BoundaryAnswersService } from './boundary-answers.service.js';
import { BoundaryChangesService } from './boundary-changes.service.js';
import { BoundaryHistoryService } from './boundary-history.service.js';
import { BoundaryStateService } from './boundary-state.service.js';
import { ClientBoundaryResolver } from './client-boundary.resolver.js';
import { OtherPersonBoundaryResolver } from './other-person-boundary.resolver.js';

@Module({
  imports: [OutreachModule, SafetyModule],
  providers: [
    BoundariesResolver,
    BoundaryAnswersService,
    BoundaryChangesService,
    BoundaryStateService,
    BoundaryHistoryService,
    BoundariesService,
    ClientBoundaryResolver,
    OtherPersonBoundaryResolver,
  ],
  exports: [BoundaryAnswersService, BoundariesService],
})
export class BoundariesModule {}
