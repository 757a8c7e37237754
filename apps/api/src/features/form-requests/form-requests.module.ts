import { Module } from '@nestjs/common';
import { OutreachModule } from '../outreach/index.js';
import { PeopleModule } from '../people/index.js';
import { SafetyModule } from '../safety/index.js';
import { SessionsModule } from '../sessions/index.js';
import { ActionFormsResolver } from './action-forms.resolver.js';
import { ActionFormsService } from './action-forms.service.js';
import { ClientFormsResolver } from './client-forms.resolver.js';
import { FormAnswersResolver } from './form-answers.resolver.js';
import { FormAnswersService } from './form-answers.service.js';
import { FormPausesService } from './form-pauses.service.js';
import { FormRequestsResolver } from './form-requests.resolver.js';
import { FormRequestsService } from './form-requests.service.js';
import { FormSharingService } from './form-sharing.service.js';
import { FormTextsService } from './form-texts.service.js';
import { IntakeFormsService } from './intake-forms.service.js';

@Module({
  imports: [OutreachModule, PeopleModule, SafetyModule, SessionsModule],
  providers: [
    FormTextsService,
    FormRequestsService,
    ActionFormsService,
    FormAnswersService,
    FormSharingService,
    FormPausesService,
    FormRequestsResolver,
    FormAnswersResolver,
    ClientFormsResolver,
    IntakeFormsService,
    ActionFormsResolver,
  ],
})
export class FormRequestsModule {}
