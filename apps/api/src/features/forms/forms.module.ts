import { Module } from '@nestjs/common';
import { FormFilesService } from './files/form-files.service.js';
import { FormsResolver } from './forms.resolver.js';
import { FormsService } from './forms.service.js';
import { FormDraftsService } from './versions/form-drafts.service.js';
import { FormPublicationService } from './versions/form-publication.service.js';

@Module({
  providers: [
    FormsService,
    FormDraftsService,
    FormPublicationService,
    FormFilesService,
    FormsResolver,
  ],
})
export class FormsModule {}
