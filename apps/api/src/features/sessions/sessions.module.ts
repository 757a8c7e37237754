import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/index.js';
import { PeopleModule } from '../people/index.js';
import { BookingResolver } from './booking/booking.resolver.js';
import { BookingService } from './booking/booking.service.js';
import { FreeTimesService } from './booking/free-times.service.js';
import { SessionRequestsService } from './booking/session-requests.service.js';
import { LinkChoicesService } from './links/link-choices.service.js';
import { LinkEmailsService } from './links/link-emails.service.js';
import { SessionLinksResolver } from './links/session-links.resolver.js';
import { SessionLinksService } from './links/session-links.service.js';
import { CoachConflictsService } from './conflicts/coach-conflicts.service.js';
import { ConflictsResolver } from './conflicts/conflicts.resolver.js';
import { SeriesChangesService } from './series/series-changes.service.js';
import { SeriesScheduleService } from './series/series-schedule.service.js';
import { SeriesResolver } from './series/series.resolver.js';
import { JointSessionsService } from './joint-sessions.service.js';
import { JointWorkCheck } from './joint-work-check.js';
import { SessionsSubscriber } from './sessions.subscribers.js';
import { SessionEmailsService } from './session-emails.service.js';
import { SessionCalendarService } from './session-calendar.service.js';
import { SessionFileService } from './session-file.service.js';
import { SessionScheduleService } from './session-schedule.service.js';
import { SessionScheduled } from './session-events.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [AvailabilityModule, PeopleModule],
  providers: [
    SessionsSubscriber,
    SessionScheduleService,
    SessionCalendarService,
    SessionFileService,
    SessionsResolver,
    SessionsService,
    SessionEmailsService,
    JointSessionsService,
    JointWorkCheck,
    SessionScheduled,
    BookingResolver,
    BookingService,
    FreeTimesService,
    SessionRequestsService,
    LinkChoicesService,
    LinkEmailsService,
    SessionLinksResolver,
    SessionLinksService,
    CoachConflictsService,
    ConflictsResolver,
    SeriesChangesService,
    SeriesScheduleService,
    SeriesResolver,
  ],
  exports: [
    FreeTimesService,
    JointSessionsService,
    JointWorkCheck,
    SeriesScheduleService,
    SessionScheduled,
    SessionScheduleService,
  ],
})
export class SessionsModule {}
