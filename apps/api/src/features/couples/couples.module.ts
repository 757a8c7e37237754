import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { OutreachModule } from '../outreach/index.js';
import { PeopleModule } from '../people/index.js';
import { CoupleContentService } from './couple-content.service.js';
import { CoupleEditsService } from './couple-edits.service.js';
import { CoupleFactsService } from './couple-facts.service.js';
import { CoupleNotesService } from './couple-notes.service.js';
import { SessionsModule } from '../sessions/index.js';
import { CouplePlanService } from './couple-plan.service.js';
import { CoupleSessionsService } from './couple-sessions.service.js';
import { CoupleTransferSubscribers } from './couple-transfer.subscribers.js';
import { CoupleOfClientResolver, CouplesResolver } from './couples.resolver.js';
import { JointReflectionsService } from './joint-reflections.service.js';
import { CouplesService } from './couples.service.js';
import { CouplesSubscriber } from './couples.subscribers.js';
import { CoupleMessagesLiveResolver } from './messages/couple-messages-live.resolver.js';
import { CoupleMessagesResolver } from './messages/couple-messages.resolver.js';
import { CoupleMessagesService } from './messages/couple-messages.service.js';
import { CoupleThreadsService } from './messages/couple-threads.service.js';
import { OwnCoupleResolver } from './own-couple.resolver.js';
import { OwnCoupleService } from './own-couple.service.js';

@Module({
  imports: [ConsentsModule, OutreachModule, PeopleModule, SessionsModule],
  providers: [
    CoupleContentService,
    CoupleEditsService,
    CoupleFactsService,
    CoupleMessagesLiveResolver,
    CoupleMessagesResolver,
    CoupleMessagesService,
    CoupleNotesService,
    CouplePlanService,
    CoupleSessionsService,
    CoupleThreadsService,
    CoupleTransferSubscribers,
    CoupleOfClientResolver,
    CouplesResolver,
    CouplesService,
    JointReflectionsService,
    CouplesSubscriber,
    OwnCoupleResolver,
    OwnCoupleService,
  ],
})
export class CouplesModule {}
