import { Module } from '@nestjs/common';
import { TemplateFilesService } from './files/template-files.service.js';
import { TemplatePublicationService } from './versions/template-publication.service.js';
import { TemplatesService } from './templates.service.js';
import { TemplateDraftsService } from './versions/template-drafts.service.js';
import { VersionRecalled } from './versions/version-recalled.js';
import { VersionRecallService } from './versions/version-recall.service.js';
import { TemplatesResolver } from './templates.resolver.js';

@Module({
  providers: [
    TemplatePublicationService,
    TemplatesService,
    TemplateDraftsService,
    TemplateFilesService,
    TemplatesResolver,
    VersionRecallService,
    VersionRecalled,
  ],
  exports: [TemplatePublicationService, TemplateDraftsService, VersionRecalled],
})
export class TemplatesModule {}
