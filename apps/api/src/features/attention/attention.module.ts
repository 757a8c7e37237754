import { Module } from '@nestjs/common';
import { AttentionResolver } from './attention.resolver.js';
import { AttentionMarksService } from './attention-marks.service.js';
import { HiddenItemsService } from './hidden-items.service.js';
import { ReadMarksService } from './read-marks.service.js';
import { AttentionRulesService } from './attention-rules.service.js';

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
