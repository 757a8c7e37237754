import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AcceptanceService } from './acceptance.service.js';
import { ApprovalChanges } from './approval-changes.js';
import { Archivings, Restorings } from './archivings.js';
import { ClientProfileResolver } from './client-profile.resolver.js';
import { ClientsService } from './clients.service.js';
import { InvitationLinks } from './invitation-links.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { InvitationsService } from './invitations.service.js';
import { Joinings } from './joinings.js';
import { OtherPersonsResolver } from './other-person/other-persons.resolver.js';
import { OtherPersons } from './other-person/other-persons.service.js';
import { PeopleResolver } from './people.resolver.js';
import { Transfers } from './transfers.js';
import { ZoneChanges } from './zone-changes.js';

@Module({
  imports: [AccountsModule],
  providers: [
    AcceptanceService,
    ApprovalChanges,
    Archivings,
    ClientProfileResolver,
    ClientsService,
    InvitationLinks,
    InvitationsResolver,
    InvitationsService,
    Joinings,
    OtherPersons,
    OtherPersonsResolver,
    PeopleResolver,
    Restorings,
    Transfers,
    ZoneChanges,
  ],
  exports: [
    ApprovalChanges,
    Archivings,
    Joinings,
    Restorings,
    OtherPersons,
    Transfers,
    ZoneChanges,
  ],
})
export class PeopleModule {}
