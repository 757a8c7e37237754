import { assertNever, type LocalDate } from '@footing/kernel';
import type { Boundary, ContactBegunBy, ContactMeans } from '@footing/plan-engine';
import { words } from './contact.words.js';

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
  const { reflection } = words;
  const who = otherAlias || reflection.theOther;
  const what = reflection.whatHappened(contact.means, who, contact.on, today);
  const asked = askedWords(boundary, who);
  if (asked) return `${what} ${asked}`;
  if (contact.overBy === 0) return null;
  const { overAllowance } = reflection;
  return `${what} ${overAllowance[Math.min(contact.overBy, overAllowance.length) - 1]}`;
}

function askedWords(boundary: Boundary, who: string): string | null {
  switch (boundary) {
    case 'ASKED_FOR_SPACE':
      return words.reflection.askedForSpace(who);
    case 'ASKED_FOR_NO_CONTACT':
      return words.reflection.askedForNoContact(who);
    case 'LEGAL_ORDER':
      return words.reflection.legalOrder;
    case 'OPEN':
    case 'LIMITED':
    case 'UNKNOWN':
      return null;
    default:
      return assertNever(boundary);
  }
}
