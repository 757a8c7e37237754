import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { ReflectionReading } from './reflection-reads.service.js';
import { ReflectionsResolver } from './reflections.resolver.js';
import { Reflecting } from './reflections.service.js';

@Module({
  imports: [ConsentsModule],
  providers: [Reflecting, ReflectionReading, ReflectionsResolver],
  exports: [ReflectionReading],
})
export class ReflectionsModule {}
