import { createEvent } from 'ics';

/** What it is called in a calendar, which others may see: not with whom, nor what about, nor by what it was made. */
const TITLE = 'Appointment';

export interface Appointment {
  id: string;
  /** An instant in ISO 8601. */
  startsAt: string;
  minutes: number;
  place: string;
  link: string;
  version: number;
}

/**
 * The text of a calendar file (RFC 5545) with one entry, its times in UTC. Opened again after a move, it takes the
 * place of the one from before.
 */
export function calendarEntry({
  id,
  startsAt,
  minutes,
  place,
  link,
  version,
}: Appointment): string {
  const { error, value } = createEvent({
    uid: id,
    sequence: version,
    productId: '-//-//EN',
    title: TITLE,
    start: Date.parse(startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
    location: [place, link].filter(Boolean).join(', '),
    classification: 'PRIVATE',
    busyStatus: 'BUSY',
  });
  if (!value) throw error ?? new Error('No calendar entry was made.');
  return value;
}
