import { Module } from '@nestjs/common';
import { OutreachModule } from '../outreach/index.js';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { ClientSafetyResolver } from './client-safety.resolver.js';
import { AnswersFollowing } from './outreach-holds.service.js';
import { OutreachRechecking } from './outreach-rechecks.worker.js';
import { SafetyChecking } from './safety-checks.service.js';
import { SafetyRecording } from './safety-history.service.js';
import { SafetyResourcesResolver } from './safety-resources.resolver.js';
import { SafetyResources } from './safety-resources.service.js';
import { SafetyResolver } from './safety.resolver.js';
import { SafetyReading } from './safety.service.js';
import { TalkRecording } from './talks.service.js';

@Module({
  imports: [OutreachModule, QuestionnairesModule],
  providers: [
    AnswersFollowing,
    ClientSafetyResolver,
    OutreachRechecking,
    SafetyChecking,
    SafetyReading,
    SafetyRecording,
    SafetyResolver,
    SafetyResources,
    SafetyResourcesResolver,
    TalkRecording,
  ],
  exports: [AnswersFollowing, OutreachRechecking, SafetyReading, SafetyRecording],
})
export class SafetyModule {}
