import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { PlansModule } from '../plans/index.js';
import { AttentionResolver } from './attention.resolver.js';
import { AttentionMarksService } from './marks/attention-marks.service.js';
import { HiddenItemsService } from './marks/hidden-items.service.js';
import { FurtherItemsService } from './items/further-items.service.js';
import { ApprovalNoticesWorker } from './kept/approval-notices.worker.js';
import { KeptAttentionService } from './kept/kept-attention.service.js';
import { SectionRead } from './read-mark-events.js';
import { ReadMarksService } from './read-marks.service.js';
import { AttentionRulesService } from './rules/attention-rules.service.js';

@Module({
  imports: [PeopleModule, PlansModule],
  providers: [
    ApprovalNoticesWorker,
    AttentionMarksService,
    HiddenItemsService,
    AttentionResolver,
    AttentionRulesService,
    FurtherItemsService,
    KeptAttentionService,
    ReadMarksService,
    SectionRead,
  ],
  exports: [KeptAttentionService, SectionRead],
})
export class AttentionModule {}
