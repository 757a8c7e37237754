import { Module } from '@nestjs/common';
import { AttentionModule } from '../attention/index.js';
import { PlansModule } from '../plans/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { ReadinessModule } from '../readiness/index.js';
import { ReflectionsModule } from '../reflections/index.js';
import { CaseloadService } from './caseload.service.js';
import { ClientPageResolver } from './client-page.resolver.js';
import { ClientTodayService } from './client-today.service.js';
import { TodayResolver } from './today.resolver.js';

@Module({
  imports: [AttentionModule, PlansModule, QuestionnairesModule, ReadinessModule, ReflectionsModule],
  providers: [CaseloadService, ClientPageResolver, ClientTodayService, TodayResolver],
})
export class TodayModule {}
