import { Module } from '@nestjs/common';
import { AttentionResolver } from './attention.resolver.js';
import { AttentionMarksService } from './marks/attention-marks.service.js';
import { HiddenItemsService } from './marks/hidden-items.service.js';
import { ReadMarksService } from './read-marks.service.js';
import { AttentionRulesService } from './rules/attention-rules.service.js';

@Module({
  providers: [
    AttentionMarksService,
    HiddenItemsService,
    AttentionResolver,
    AttentionRulesService,
    ReadMarksService,
  ],
})
export class AttentionModule {}
