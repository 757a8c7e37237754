import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/index.js';
import { PeopleModule } from '../people/index.js';
import { PracticesModule } from '../practices/index.js';
import { SessionsModule } from '../sessions/index.js';
import { BookingPagesService } from './booking-pages.service.js';
import { LeadConfirmationsService } from './lead-confirmations.service.js';
import { LeadErasureWorker } from './lead-erasure.worker.js';
import { LeadLapseWorker } from './lead-lapse.worker.js';
import { LeadLinksService } from './lead-links.service.js';
import { LeadRequestsService } from './lead-requests.service.js';
import { LeadsResolver } from './leads.resolver.js';
import { LeadsService } from './leads.service.js';
import { LeadsSubscriber } from './leads.subscribers.js';
import { PublicPagesResolver } from './public-pages.resolver.js';
import { PublicPagesService } from './public-pages.service.js';

@Module({
  imports: [AvailabilityModule, PeopleModule, PracticesModule, SessionsModule],
  providers: [
    BookingPagesService,
    LeadConfirmationsService,
    LeadErasureWorker,
    LeadLapseWorker,
    LeadLinksService,
    LeadRequestsService,
    LeadsResolver,
    LeadsService,
    LeadsSubscriber,
    PublicPagesResolver,
    PublicPagesService,
  ],
})
export class LeadsModule {}
