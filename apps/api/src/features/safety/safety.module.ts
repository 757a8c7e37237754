import { Module } from '@nestjs/common';
import { QuestionnairesModule } from '../questionnaires/index.js';
import { ClientSafetyResolver } from './client-safety.resolver.js';
import { SafetyReading } from './safety-reading.js';
import { SafetyRecording } from './safety-recording.js';
import { SafetyResources } from './safety-resources.js';
import { SafetyQueriesResolver } from './safety.resolver.js';

@Module({
  imports: [QuestionnairesModule],
  providers: [
    ClientSafetyResolver,
    SafetyQueriesResolver,
    SafetyReading,
    SafetyRecording,
    SafetyResources,
  ],
  exports: [SafetyReading, SafetyRecording],
})
export class SafetyModule {}
