import type { ContactBegunBy, ContactLogPartsFragment, ContactMeans } from '@footing/contract';
import {
  assertNever,
  boundaryLockWords,
  capitalized,
  timeWords,
  whenWords,
} from '../../shared/words';

export type Contact = ContactLogPartsFragment['items'][number];
export type AllowanceState = NonNullable<ContactLogPartsFragment['allowance']>;

export const MEANS: readonly { key: ContactMeans; label: string; by: string }[] = [
  { key: 'MESSAGE', label: 'A message', by: 'by message' },
  { key: 'CALL', label: 'A call', by: 'by phone' },
  { key: 'IN_PERSON', label: 'In person', by: 'in person' },
  { key: 'SOCIAL', label: 'Online', by: 'online' },
  { key: 'OTHER', label: 'Other', by: 'in another way' },
];

/** Labels for 1 to 5. */
export const FEELINGS = ['very hard', 'hard', 'mixed', 'good', 'very good'] as const;

/** "You, by message", "Ben, by phone; it felt hard". */
export function contactWords(
  { begunBy, means, felt }: Pick<Contact, 'begunBy' | 'means' | 'felt'>,
  { you, other }: { you: string; other: string },
): string {
  const by = MEANS.find(({ key }) => key === means)!.by;
  const feeling = typeof felt !== 'number' ? '' : `; it felt ${FEELINGS[felt - 1]}`;
  return `${beginner(begunBy, you, other)}, ${by}${feeling}`;
}

const beginner = (begunBy: ContactBegunBy, you: string, other: string): string =>
  begunBy === 'CLIENT' ? you : other;

/** "2 contacts that you begin in 7 days, none from 22:00 to 08:00". */
export function agreedWords(
  { max, days, quietFrom, quietTo }: Pick<AllowanceState, 'max' | 'days' | 'quietFrom' | 'quietTo'>,
  /** "you begin", "she begins". */
  who: string,
): string {
  const contacts = max === 0 ? 'No contact' : max === 1 ? 'One contact' : `${max} contacts`;
  const within = days === 1 ? 'a day' : `${days} days`;
  const quiet = quietFrom && quietTo ? `, and quiet from ${quietFrom} to ${quietTo}` : '';
  return `${contacts} that ${who} in ${within}${quiet}`;
}

/** When the next contact is within the allowance, and why not now. One or two sentences. */
export function nextWords(
  { left, max, nextAt, reason, boundary }: AllowanceState,
  { other, now, zone }: { other: string; now: number; zone?: string },
): string {
  const when = nextAt ? whenWords(nextAt, now, zone) : null;
  switch (reason) {
    case null:
    case undefined:
      return left === max ? 'All of it is there.' : 'What is left can wait, too.';
    case 'BOUNDARY':
      return boundary ? boundaryLockWords(boundary, other) : 'Outreach is closed.';
    case 'SAFETY_HOLD':
      return 'Outreach is paused after the safety questions.';
    case 'ANSWERS':
      return 'Outreach is paused because of your answers to the questions.';
    case 'ARCHIVED':
      return 'Outreach is closed.';
    case 'NONE':
      return 'You agreed not to start any contact for now.';
    case 'USED':
      return when
        ? `You can make the next one from ${when}.`
        : 'You’ve used the contacts you agreed on.';
    case 'QUIET_HOURS':
      return nextAt
        ? `These are your quiet hours. You can make the next one from ${timeWords(nextAt, zone)} on.`
        : 'These are your quiet hours.';
    default:
      return assertNever(reason);
  }
}

/** "Ben", or "The other person" at the beginning of a sentence. */
export const otherWords = (alias: string): string => alias || 'the other person';
export const otherWordsCapitalized = (alias: string): string => capitalized(otherWords(alias));
