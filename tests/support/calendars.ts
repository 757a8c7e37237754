import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

/** An entry as a calendar app reads it. */
export interface Entry {
  uid: string;
  sequence: number;
  title: string;
  startsAt: string;
  endsAt: string;
  status: string;
  location: string | null;
}

export interface ReadCalendar {
  method: string | null;
  entries: Entry[];
}

/** Reads a calendar with ical.js. Throws if it is not one. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const textOf = (component: InstanceType<typeof ICAL.Component>, name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? null : String(value);
  };
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      startsAt: event.startDate.toJSDate().toISOString(),
      endsAt: event.endDate.toJSDate().toISOString(),
      status: textOf(component, 'status')!,
      location: textOf(component, 'location'),
    };
  });
  return { method: textOf(calendar, 'method'), entries };
}

const SCRIPT = fileURLToPath(new URL('./read_calendar.py', import.meta.url));

/** As `.ci/run` says, which installs the second parser: without it, tests fail instead of doing less. */
const NEEDS_BOTH = process.env['CALENDAR_PARSERS'] === '2';
let hasSaidWhy = false;

/** Says once in a test file why calendars are read by one parser only. */
function sayWhy(): null {
  const why =
    'Without /usr/bin/python3 and Debian’s python3-icalendar, calendars are read by ical.js alone.';
  if (NEEDS_BOTH) throw new Error(why);
  if (!hasSaidWhy) process.stderr.write(`${why}\n`);
  hasSaidWhy = true;
  return null;
}

/** Reads a calendar with python-icalendar, a second parser with other authors. Null where Python or the package is missing. */
export function readWithPython(text: string): Promise<ReadCalendar | null> {
  return new Promise((resolve, reject) => {
    const python = execFile('/usr/bin/python3', [SCRIPT], (error, stdout) => {
      if (error?.code === 'ENOENT') resolve(null);
      else if (error) reject(error);
      else resolve(JSON.parse(stdout) as ReadCalendar | null);
    });
    python.stdin?.on('error', () => undefined);
    python.stdin?.end(text);
  });
}

/** Reads a calendar with both parsers, which must agree. */
export async function readByBoth(text: string): Promise<ReadCalendar> {
  const read = readCalendar(text);
  const second = (await readWithPython(text)) ?? sayWhy();
  if (second !== null && JSON.stringify(second) !== JSON.stringify(read)) {
    throw new Error(`The parsers disagree: ${JSON.stringify(read)} and ${JSON.stringify(second)}`);
  }
  return read;
}

/** A calendar app that subscribes to a feed: each version of the feed replaces the one before. */
export function shown(entries: readonly Entry[]): string[] {
  return entries
    .filter(({ status }) => status !== 'CANCELLED')
    .map(({ title, startsAt }) => `${startsAt} ${title}`)
    .sort();
}

/** A mail program with a calendar: a request adds an entry or replaces it, a cancellation removes it; neither brings back an earlier version. */
export class MailProgram {
  readonly #entries = new Map<string, Entry>();

  async receive(file: { method: string; text: string }): Promise<void> {
    const { method, entries } = await readByBoth(file.text);
    if (method !== file.method) throw new Error('The email and its file have different methods.');
    for (const entry of entries) {
      const known = this.#entries.get(entry.uid);
      if (known && known.sequence > entry.sequence) continue;
      this.#entries.set(entry.uid, {
        ...entry,
        status: method === 'CANCEL' ? 'CANCELLED' : entry.status,
      });
    }
  }

  get shown(): string[] {
    return shown([...this.#entries.values()]);
  }
}
