import { createEvent } from 'ics';
import { TITLE } from './calendar-entry.words';

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
 * A calendar file (RFC 5545) with one entry, times in UTC. Imported again after a session was moved, it replaces the
 * earlier entry.
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
  if (!value) throw error ?? new Error('The calendar entry could not be created');
  return folded(value);
}

/** The longest line that RFC 5545 allows, in octets of UTF-8. */
const LONGEST = 75;

/**
 * The `ics` package folds lines by characters, but a Chinese or Thai character or an emoji takes three or four
 * octets.
 */
function folded(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.flatMap(foldedLine).join('\r\n');
}

function foldedLine(line: string): string[] {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > LONGEST) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += size;
  }
  return lines;
}
