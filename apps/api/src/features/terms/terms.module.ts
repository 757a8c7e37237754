import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { TermsAcceptanceService } from './terms-acceptance.service.js';
import { TermsPublicationService } from './terms-publication.service.js';
import { ClientTermsResolver, InvitationTermsResolver, TermsResolver } from './terms.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [
    ClientTermsResolver,
    InvitationTermsResolver,
    TermsAcceptanceService,
    TermsPublicationService,
    TermsResolver,
  ],
})
export class TermsModule {}
