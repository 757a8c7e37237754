import { Module } from '@nestjs/common';
import { TemplatePublishing } from './template-publishing.js';
import { TemplateReading } from './template-reading.js';
import { TemplateWriting } from './template-writing.js';
import { TemplatesResolver } from './templates.resolver.js';

@Module({
  providers: [TemplatePublishing, TemplateReading, TemplateWriting, TemplatesResolver],
  exports: [TemplatePublishing, TemplateWriting],
})
export class TemplatesModule {}
