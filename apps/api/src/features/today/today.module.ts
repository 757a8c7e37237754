import { Module } from '@nestjs/common';
import { CaseloadService } from './caseload.service.js';
import { ClientTodayService } from './client-today.service.js';
import { TodayResolver } from './today.resolver.js';

@Module({ providers: [CaseloadService, ClientTodayService, TodayResolver] })
export class TodayModule {}
