import type { CalendarEntry } from '../../platform/calendars/calendar-text.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { openTexts } from '../../platform/sealing/sealed-texts.js';
import { entriesOfCoach } from './calendar-entries.js';
import type { SESSION_EMAIL_FACTS } from './sessions.sql.js';

export type SessionFacts = NonNullable<(typeof SESSION_EMAIL_FACTS)['row']>;

/** The entries of these sessions in the calendar of the coach whom the facts are about. */
export async function entriesForCoach(
  ctx: Ctx,
  all: readonly SessionFacts[],
): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = [];
  for (const facts of all) {
    const texts = { place: facts.place, link: facts.link };
    await openTexts(ctx, texts);
    const shown = { ...facts, ...texts, showsName: facts.showsNames, stamp: ctx.now };
    const both = facts.clientNames.map((name) => ({ ...shown, name }));
    entries.push(entriesOfCoach(both)[0]!);
  }
  return entries;
}
