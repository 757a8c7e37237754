/** An entry of the grid, by the coach's clock, `YYYY-MM-DD HH:MM:00`. */
interface Entry {
  start: string;
  end: string;
}

/** Rem of an hour in a column, or of half an hour in a row, in which nothing is short. */
const USUAL_HEIGHT = 4;
const USUAL_WIDTH = 6;
/** Rem: two lines of a block. */
const TWO_LINES = 1.9375;
/** Rem: one line, and the 24 pixels of the smallest thing that is easy to hit. */
const ONE_LINE = 1.5625;
/** Shorter sessions have room for one line. */
const SHORT = 15;
/** Rem of a session in a row: most names without a break, or parts of them. */
const NAME = 5.5;
const PART_OF_NAME = 3;
const HOUR = 60;
export const SLOT_MINUTES = 30;
const USUAL_START = '08:00';

/**
 * Rem of an hour in a column: the shortest of the sessions has room for name and times, one below the other, at any size of text, and is
 * never too small to hit.
 */
export const hourHeight = (entries: readonly Entry[]): number =>
  entries.reduce((most, entry) => {
    const minutes = shortestPart(entry);
    return Math.max(most, ((minutes < SHORT ? ONE_LINE : TWO_LINES) * HOUR) / minutes);
  }, USUAL_HEIGHT);

/** Rem of a slot in a row, where a short session is narrow. */
export const slotWidth = (entries: readonly Entry[]): number =>
  entries.reduce((most, entry) => {
    const minutes = shortestPart(entry);
    return Math.max(most, ((minutes < SHORT ? PART_OF_NAME : NAME) * SLOT_MINUTES) / minutes);
  }, USUAL_WIDTH);

interface Shown {
  from: string;
  to: string;
  /** What the coach's clock shows now. */
  now: string;
  /** For each day of the week from Monday, when the coach's hours begin; null if they have none on it. */
  opens: readonly (string | null)[];
}

/**
 * Where the keyboard enters the grid, `YYYY-MM-DD HH:MM:00` at the start of a slot: today, if it is shown, or else on the first day. There, at
 * the first session that is not over, or else at the start of the coach's hours, or now if that is later.
 */
export function entrySlot(entries: readonly Entry[], { from, to, now, opens }: Shown): string {
  const today = now.slice(0, 10);
  const day = from <= today && today <= to ? today : from;
  const earliest = day === today ? now : `${day} 00:00:00`;
  const [first] = entries
    .filter(({ start, end }) => start.startsWith(day) && end > earliest)
    .map(({ start }) => start)
    .sort();
  const opening = `${day} ${opens[weekdayOf(day)] ?? USUAL_START}:00`;
  return slotAt(first ?? (opening > earliest ? opening : earliest));
}

/** Rem of hours that fit on a small screen. */
const ON_SCREEN = 24;

/**
 * The hour with which the days begin on the screen: an hour before now or the first session of the days, whichever is
 * earlier. Where the keyboard enters may be too far below that; then it is the first session, so that no session is
 * above the screen.
 */
export function openingHour(
  entries: readonly Entry[],
  entry: string,
  { from, to, now }: Pick<Shown, 'from' | 'to' | 'now'>,
): number {
  const today = now.slice(0, 10);
  const first = Math.min(...[entry, ...entries.map(({ start }) => start)].map(hourOf));
  const before =
    from <= today && today <= to ? Math.min(first, Math.max(0, hourOf(now) - 1)) : first;
  // The names of the days cover an hour.
  const isInView = (hourOf(entry) - before + 1) * hourHeight(entries) <= ON_SCREEN;
  return isInView ? before : first;
}

export const hourOf = (wall: string): number => Number(wall.slice(11, 13));

/** Which slot of its day that is. */
export const slotIndex = (slot: string): number =>
  (Number(slot.slice(11, 13)) * HOUR + Number(slot.slice(14, 16))) / SLOT_MINUTES;

function slotAt(wall: string): string {
  const minutes = Number(wall.slice(14, 16)) < SLOT_MINUTES ? '00' : String(SLOT_MINUTES);
  return `${wall.slice(0, 14)}${minutes}:00`;
}

/** From Monday, 0. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Minutes: what goes on after midnight is drawn on both days. */
function shortestPart({ start, end }: Entry): number {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  const midnight = minuteOf(`${end.slice(0, 10)} 00:00:00`);
  return from < midnight && midnight < to
    ? Math.min(midnight - from, to - midnight)
    : Math.max(1, to - from);
}

const minuteOf = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}Z`) / 60_000;
