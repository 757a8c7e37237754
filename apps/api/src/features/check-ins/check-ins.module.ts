import { Module } from '@nestjs/common';
import { CheckInSeriesService } from './check-in-series.service.js';
import { CheckInsResolver } from './check-ins.resolver.js';
import { CheckInsService } from './check-ins.service.js';

@Module({ providers: [CheckInsService, CheckInSeriesService, CheckInsResolver] })
export class CheckInsModule {}
