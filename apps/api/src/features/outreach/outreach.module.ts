import { Module } from '@nestjs/common';
import { CoachNoticesService } from './coach-notices.service.js';

@Module({ providers: [CoachNoticesService], exports: [CoachNoticesService] })
export class OutreachModule {}
