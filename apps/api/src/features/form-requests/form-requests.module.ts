import { Module } from '@nestjs/common';
import { FormAnswersService } from './form-answers.service.js';
import { FormRequestsResolver } from './form-requests.resolver.js';
import { FormRequestsService } from './form-requests.service.js';
import { FormTextsService } from './form-texts.service.js';

@Module({
  providers: [FormTextsService, FormRequestsService, FormAnswersService, FormRequestsResolver],
})
export class FormRequestsModule {}
