import { assertNever, daysBetween, type LocalDate } from '@footing/kernel';
import type { Boundary, ContactBegunBy, ContactMeans } from '@footing/plan-engine';

interface LoggedContact {
  begunBy: ContactBegunBy;
  means: ContactMeans;
  on: LocalDate;
  overBy: number;
}

interface ReflectionContext {
  today: LocalDate;
  boundary: Boundary;
  /** What the other person is called here; may be empty. */
  otherAlias: string;
}

/**
 * Something to think about for a contact that the client started beyond the allowance or against the boundary; null for
 * other contacts. It never blames and never suggests following up.
 */
export function reflectionOn(
  contact: LoggedContact,
  { today, boundary, otherAlias }: ReflectionContext,
): string | null {
  if (contact.begunBy !== 'CLIENT') return null;
  const who = otherAlias || 'the other person';
  const what = `You ${verb(contact.means)} ${who} ${dayWords(contact.on, today)}.`;
  const asked = askedWords(boundary, who);
  if (asked) return `${what} ${asked}`;
  if (contact.overBy === 0) return null;
  return `${what} That is all right. Let’s look at it. ${question(contact.overBy)}`;
}

function verb(means: ContactMeans): string {
  switch (means) {
    case 'MESSAGE':
      return 'wrote to';
    case 'CALL':
      return 'called';
    case 'IN_PERSON':
      return 'went to see';
    case 'SOCIAL':
    case 'OTHER':
      return 'reached out to';
    default:
      return assertNever(means);
  }
}

function question(overBy: number): string {
  if (overBy === 1) return 'What was going on just before?';
  if (overBy === 2) return 'What would have made it easier to wait a day?';
  return 'It has been a lot these days, and you need not carry it alone: your coach can look at it with you.';
}

function askedWords(boundary: Boundary, who: string): string | null {
  switch (boundary) {
    case 'ASKED_FOR_SPACE':
      return `Noting it is honest. ${capital(who)} asked for space, so from here on, giving it is the kindest thing. Your coach can look at it with you.`;
    case 'ASKED_FOR_NO_CONTACT':
      return `Noting it is honest. ${capital(who)} asked for no contact, so please let this be the last one. Your coach can look at it with you.`;
    case 'LEGAL_ORDER':
      return 'Noting it is honest. There is a legal order, so please let this be the last one, and talk to your coach soon.';
    case 'OPEN':
    case 'LIMITED':
    case 'UNKNOWN':
      return null;
    default:
      return assertNever(boundary);
  }
}

function dayWords(on: LocalDate, today: LocalDate): string {
  const ago = daysBetween(on, today);
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  const options =
    ago < 7 ? { weekday: 'long' as const } : { day: 'numeric' as const, month: 'long' as const };
  return `on ${new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(Date.parse(on))}`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
