import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';

/** An entry of a calendar. All times are written in UTC, which is right everywhere for single entries. */
export interface CalendarEntry {
  /** The same for each version of the entry, so that a later one replaces an earlier one. */
  uid: string;
  /** Increases with each version. */
  sequence: number;
  /** Stays the same as long as the text stays the same, or an ETag never matches. */
  stamp: Date;
  title: string;
  startsAt: Date;
  endsAt: Date;
  isCancelled: boolean;
  /** May be empty. */
  location: string;
}

/** Names no product: others may see the file. */
const PRODUCT = { company: '-', product: '-', language: 'EN' };
const REFRESH_SECONDS = 3_600;

/** A calendar to subscribe to (RFC 5545, with the refresh interval of RFC 7986). */
export function publishedCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: PRODUCT,
    ttl: REFRESH_SECONDS,
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return calendar.toString();
}

/** A file with one entry to add to a calendar by hand. A later one with the same UID replaces it. */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent(eventOf(entry));
  return calendar.toString();
}

/** How a mail program treats a calendar file: it adds or replaces an entry, or removes it. */
export type InvitationMethod = 'REQUEST' | 'CANCEL';

interface Invitation {
  entry: CalendarEntry;
  /** The address that emails are sent from: mail programs believe no other. */
  organizer: string;
  attendee: string;
}

/**
 * A calendar file for one email (RFC 5546). It has one entry, because mail programs ignore a second one, and take no PUBLISH (ADR 58). It
 * asks for no answer, and gives the organizer no other name than their address. An entry that is canceled removes what an earlier file
 * added.
 */
export function invitation({ entry, organizer, attendee }: Invitation): {
  method: InvitationMethod;
  text: string;
} {
  const method = entry.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: PRODUCT, method });
  calendar.createEvent({
    ...eventOf(entry),
    organizer: { name: organizer, email: organizer },
    attendees: [{ email: attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }],
  });
  return { method, text: calendar.toString() };
}

function eventOf({ uid, isCancelled, startsAt, endsAt, title, location, ...rest }: CalendarEntry) {
  return {
    id: uid,
    start: startsAt,
    end: endsAt,
    summary: title,
    ...(location && { location }),
    sequence: rest.sequence,
    stamp: rest.stamp,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: isCancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    class: ICalEventClass.PRIVATE,
  };
}
