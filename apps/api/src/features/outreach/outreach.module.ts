import { Module } from '@nestjs/common';
import { CoachNoticesService } from './coach-notices.service.js';
import { LifeFactsChanged } from './life-facts-changed.js';

@Module({
  providers: [CoachNoticesService, LifeFactsChanged],
  exports: [CoachNoticesService, LifeFactsChanged],
})
export class OutreachModule {}
