import { Module } from '@nestjs/common';
import { TemplatePublicationService } from './versions/template-publication.service.js';
import { TemplatesService } from './templates.service.js';
import { TemplateDraftsService } from './versions/template-drafts.service.js';
import { TemplatesResolver } from './templates.resolver.js';

@Module({
  providers: [
    TemplatePublicationService,
    TemplatesService,
    TemplateDraftsService,
    TemplatesResolver,
  ],
  exports: [TemplatePublicationService, TemplateDraftsService],
})
export class TemplatesModule {}
