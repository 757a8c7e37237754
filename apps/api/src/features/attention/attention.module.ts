import { Module } from '@nestjs/common';
import { AttentionResolver } from './attention.resolver.js';
import { AttentionMarking } from './marking.js';
import { AttentionMarksListing } from './marks-listing.js';
import { ReadMarking } from './reading-marks.js';
import { AttentionRuling } from './ruling.js';

@Module({
  providers: [
    AttentionMarking,
    AttentionMarksListing,
    AttentionResolver,
    AttentionRuling,
    ReadMarking,
  ],
})
export class AttentionModule {}
