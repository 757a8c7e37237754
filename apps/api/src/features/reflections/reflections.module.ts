import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { ReflectionReadsService } from './reflection-reads.service.js';
import { ReflectionsResolver } from './reflections.resolver.js';
import { ReflectionsService } from './reflections.service.js';

@Module({
  imports: [ConsentsModule],
  providers: [ReflectionsService, ReflectionReadsService, ReflectionsResolver],
  exports: [ReflectionReadsService],
})
export class ReflectionsModule {}
