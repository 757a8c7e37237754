/** A property of a calendar file (RFC 5545). */
export interface Line {
  name: string;
  /** Its TZID, if it has one. */
  zone: string | null;
  value: string;
}

/** An entry or a time zone of a calendar file, and for a zone its parts. */
export interface Component {
  kind: string;
  lines: Line[];
  parts: Component[];
}

/** What says when somebody is busy. Everything else is dropped as it is read: titles, places, people, notes, alarms. */
const OF_EVENTS = ['UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE'].concat([
  'RECURRENCE-ID',
  'STATUS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
]);
const KEPT: Record<string, ReadonlySet<string>> = {
  VEVENT: new Set(OF_EVENTS),
  VTIMEZONE: new Set(['TZID']),
  STANDARD: new Set(['DTSTART', 'RRULE', 'RDATE', 'TZOFFSETTO']),
  DAYLIGHT: new Set(['DTSTART', 'RRULE', 'RDATE', 'TZOFFSETTO']),
};

/**
 * The entries and time zones of a calendar file. Null if it is none, or was cut off: half a calendar would look like free time. One line
 * that makes no sense is left out by itself.
 */
export function componentsOf(text: string): Component[] | null {
  const found: Component[] = [];
  const open: Component[] = [];
  let calendars = 0;
  for (const line of unfolded(text, () => KEPT[open.at(-1)?.kind ?? ''])) {
    const current = open.at(-1);
    if (!current && !isStart(line)) return null;
    if (!current) calendars += 1;
    if (line.name === 'BEGIN') {
      const begun = { kind: line.value.trim().toUpperCase(), lines: [], parts: [] };
      if (current?.kind === 'VTIMEZONE') current.parts.push(begun);
      else if (current?.kind === 'VCALENDAR') found.push(begun);
      open.push(begun);
    } else if (line.name === 'END') {
      if (line.value.trim().toUpperCase() === current?.kind) open.pop();
    } else current?.lines.push(line);
  }
  return calendars > 0 && open.length === 0 ? found : null;
}

const isStart = ({ name, value }: Line): boolean =>
  name === 'BEGIN' && value.trim().toUpperCase() === 'VCALENDAR';

/** The lines that are kept, each with its continuations. */
function* unfolded(text: string, kept: () => ReadonlySet<string> | undefined): Generator<Line> {
  let whole: string | null = null;
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline > start && text[newline - 1] === '\r' ? newline - 1 : newline;
    const line = text.slice(start, newline < 0 ? text.length : end);
    start = next;
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (whole !== null) whole += line.slice(1);
      continue;
    }
    if (whole !== null) yield* lineOf(whole);
    const name = nameOf(line);
    whole = name === 'BEGIN' || name === 'END' || kept()?.has(name) ? line : null;
  }
  if (whole !== null) yield* lineOf(whole);
}

/** Names are short; what comes later in a line is no name. */
const nameOf = (line: string): string =>
  /^([A-Za-z0-9-]+)(?:[;:]|$)/.exec(line.slice(0, 40))?.[1]?.toUpperCase() ?? '';

/** The value begins after the first colon that is not within quotes. */
function lineOf(line: string): Line[] {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) {
      const [, inQuotes, plain] = /;TZID=(?:"([^"]*)"|([^;:"]*))/i.exec(line.slice(0, at)) ?? [];
      const zone = inQuotes ?? plain ?? null;
      return [{ name: nameOf(line), zone, value: line.slice(at + 1) }];
    }
  }
  return [];
}

export const lineNamed = ({ lines }: Component, name: string): Line | undefined =>
  lines.find((line) => line.name === name);

export const linesNamed = ({ lines }: Component, name: string): Line[] =>
  lines.filter((line) => line.name === name);
