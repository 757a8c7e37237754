import { Module } from '@nestjs/common';
import { OutreachModule } from '../outreach/index.js';
import { SafetyModule } from '../safety/index.js';
import { ActionFormsResolver } from './action-forms.resolver.js';
import { ActionFormsService } from './action-forms.service.js';
import { ClientFormPauseResolver } from './client-form-pause.resolver.js';
import { FormAnswersService } from './form-answers.service.js';
import { FormPausesService } from './form-pauses.service.js';
import { FormRequestsResolver } from './form-requests.resolver.js';
import { FormRequestsService } from './form-requests.service.js';
import { FormTextsService } from './form-texts.service.js';

@Module({
  imports: [OutreachModule, SafetyModule],
  providers: [
    FormTextsService,
    FormRequestsService,
    ActionFormsService,
    FormAnswersService,
    FormPausesService,
    FormRequestsResolver,
    ClientFormPauseResolver,
    ActionFormsResolver,
  ],
})
export class FormRequestsModule {}
