import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { TermsAccepting } from './terms-accepting.js';
import { TermsPublishing } from './terms-publishing.js';
import { ClientTermsResolver, InvitationTermsResolver, TermsResolver } from './terms.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [
    ClientTermsResolver,
    InvitationTermsResolver,
    TermsAccepting,
    TermsPublishing,
    TermsResolver,
  ],
})
export class TermsModule {}
