import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { PracticesModule } from '../practices/index.js';
import { ArchiveResolver } from './archive/archive.resolver.js';
import { ArchiveService } from './archive/archive.service.js';
import {
  ApprovalChanged,
  ClientArchived,
  ClientJoined,
  ClientRestored,
  ClientTransferred,
  ZoneChanged,
} from './client-events.js';
import { ClientEmailSubscribers } from './client-profile/client-email.subscribers.js';
import { ClientProfileResolver } from './client-profile/client-profile.resolver.js';
import { ClientProfilesResolver } from './client-profile/client-profiles.resolver.js';
import { ClientProfilesService } from './client-profile/client-profiles.service.js';
import { AcceptanceService } from './invitations/acceptance.service.js';
import { InvitationLinksService } from './invitations/invitation-links.service.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { InvitationSubscribers } from './invitations/invitations.subscribers.js';
import { NameInCalendarResolver } from './sharing/name-in-calendar.resolver.js';
import { NameInCalendarService } from './sharing/name-in-calendar.service.js';
import { JointWork } from './transfers/joint-work.js';
import { OtherPersonsResolver } from './other-person/other-persons.resolver.js';
import { OtherPersonsService } from './other-person/other-persons.service.js';
import { TransfersResolver } from './transfers/transfers.resolver.js';
import { TransfersService } from './transfers/transfers.service.js';

const EVENTS = [
  ApprovalChanged,
  ClientArchived,
  ClientJoined,
  ClientRestored,
  ClientTransferred,
  ZoneChanged,
];

@Module({
  imports: [AccountsModule, PracticesModule],
  providers: [
    ...EVENTS,
    AcceptanceService,
    ArchiveResolver,
    ArchiveService,
    ClientEmailSubscribers,
    ClientProfileResolver,
    ClientProfilesResolver,
    ClientProfilesService,
    InvitationLinksService,
    InvitationSubscribers,
    InvitationsResolver,
    InvitationsService,
    JointWork,
    NameInCalendarResolver,
    NameInCalendarService,
    OtherPersonsResolver,
    OtherPersonsService,
    TransfersResolver,
    TransfersService,
  ],
  exports: [...EVENTS, InvitationsService, JointWork, OtherPersonsService],
})
export class PeopleModule {}
