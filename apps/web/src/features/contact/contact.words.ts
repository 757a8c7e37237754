import type { ContactBegunBy, ContactLogPartsFragment, ContactMeans } from '@footing/contract';
import {
  assertNever,
  capitalized,
  lockWords,
  sharedReadersWords,
  timeWords,
  whenWords,
  withPeriod,
  type Pronouns,
} from '../../shared/words';

export type Contact = ContactLogPartsFragment['items'][number];
export type AllowanceState = NonNullable<ContactLogPartsFragment['allowance']>;

export const words = {
  page: {
    title: 'Log contact',
    intro: 'Were you in touch?',
    saved: 'Log another',
    undone: 'Undone. It isn’t kept.',
    refused: (contact: string, at: string, why = '') =>
      `A contact on ${at} wasn’t saved. ${contact} ${why}`,
    waiting: (count: number) =>
      count === 1
        ? 'One contact is saved on this device. It will be sent when you’re back online.'
        : `${count} contacts are saved on this device. They will be sent when you’re back online.`,
    loading: 'Loading your contact log',
    you: 'you',
  },
  /** Who reads the log, and what no screen can rule out. */
  readers: (shared: boolean, coach: string, practice: string) =>
    `${shared ? sharedReadersWords(coach, practice, 'this log') : 'Only you can read this log in Footing.'} If there’s a court order or a court case, a court can ask for it.`,
  share: {
    title: (coach: string) => `Share this with ${coach}?`,
    text: (coach: string) =>
      `${coach} would see when there was contact, who made contact, and how it felt, and can talk about it with you. Until you agree, only you can see it. Your You page shows when someone reads it.`,
    done: (coach: string) => `${coach} can see your contact log now.`,
  },
  form: {
    means: 'How',
    when: 'When',
    whenOptions: { NOW: 'Just now', EARLIER: 'Earlier' },
    moment: 'Date and time, roughly',
    felt: 'How did it feel? (optional)',
    who: 'Who made contact?',
    you: 'I did',
    other: (other: string) => `${other} did`,
    saves:
      'Check the details, then tap who made contact. You can undo it for ten minutes. We don’t ask what was said.',
    whenMissing: 'Choose when it was.',
    ahead: 'This is in the future.',
    tooLongAgo: (days: number) => `You can log contacts of the last ${days} days.`,
  },
  calm: {
    title: 'Days without reaching out',
    of: (days: number) => (days === 1 ? 'day so far' : `of the last ${days} days`),
    text: (who: string) =>
      `Days when ${who} didn’t reach out. Each one counts, whatever came before.`,
    /** A zero is never shown. */
    none: (who: string) =>
      `Days when ${who} ${who === 'you' ? 'don’t' : 'doesn’t'} reach out show up here. Each one counts, whatever came before.`,
    you: 'you',
  },
  list: {
    title: 'Contact log',
    overAllowance: ' Over the limit.',
    none: 'No contact logged yet',
    noneText: 'When you log contact, you’ll see here when it was and who made contact.',
    noneTextForCoach: (name: string) =>
      `${name} shares the contact log with you. It was quiet, or nothing was logged.`,
    loading: 'Loading the contact log',
    notShared: 'Not shared',
    notSharedText: (name: string, { their }: Pronouns) =>
      `${name} hasn’t shared a contact log with you. That’s ${their} choice.`,
  },
  allowance: {
    title: 'Contact limit',
    titleForClient: 'What you and your coach agreed on',
    usedByYou: (used: number, days: number) => `You reached out ${usedWords(used, days)}.`,
    usedByClient: (used: number, days: number, pronouns: Pronouns) =>
      `${capitalized(pronouns.they)} reached out ${usedWords(used, days)}.`,
    oftenExceeded: (over: number, name: string, days: number) =>
      `${over} over the limit in ${days === 1 ? 'a day' : `${days} days`}. ${withPeriod(`It may help to talk about it with ${name}`)}`,
    over: (over: number) => `${over} over the limit in this time.`,
    next: (when: string) => `The limit allows the next one from ${when}.`,
    nothingUsed: 'You haven’t used any of it.',
    canWait: 'You don’t have to reach out again.',
    quietHours: 'These are your quiet hours.',
    quietHoursUntil: (time: string) =>
      `These are your quiet hours. The limit allows the next one from ${time}.`,
    closed: 'Outreach is paused.',
  },
};

/** `did` follows the name of whoever made contact. */
export const MEANS: readonly { key: ContactMeans; label: string; did: string }[] = [
  { key: 'MESSAGE', label: 'Message', did: 'sent a message' },
  { key: 'CALL', label: 'Call', did: 'called' },
  { key: 'IN_PERSON', label: 'In person', did: 'made contact in person' },
  { key: 'SOCIAL', label: 'Online', did: 'got in touch online' },
  { key: 'OTHER', label: 'Other', did: 'got in touch another way' },
];

/** Labels for 1 to 5. */
export const FEELINGS = ['very hard', 'hard', 'mixed', 'good', 'very good'] as const;

/** "You sent a message.", "Ben called. It felt hard.". */
export function contactWords(
  { begunBy, means, felt }: Pick<Contact, 'begunBy' | 'means' | 'felt'>,
  { you, other }: { you: string; other: string },
): string {
  const { did } = MEANS.find(({ key }) => key === means)!;
  const feeling =
    typeof felt !== 'number'
      ? ''
      : `${felt === 3 ? ' It brought mixed feelings.' : ` It felt ${FEELINGS[felt - 1]}.`}`;
  return `${starter(begunBy, you, other)} ${did}.${feeling}`;
}

const starter = (begunBy: ContactBegunBy, you: string, other: string): string =>
  begunBy === 'CLIENT' ? you : other;

/** "once in the past 7 days" */
function usedWords(used: number, days: number): string {
  const within = days === 1 ? 'the past day' : `the past ${days} days`;
  return `${used === 1 ? 'once' : used === 2 ? 'twice' : `${used} times`} in ${within}`;
}

/** When the next contact is within the limit, and why not now. One or two sentences. */
export function nextWords(
  { left, max, nextAt, reason, boundary }: AllowanceState,
  { alias, now, zone }: { alias: string; now: number; zone?: string },
): string {
  switch (reason) {
    case null:
    case undefined:
      return left === max ? words.allowance.nothingUsed : words.allowance.canWait;
    case 'BOUNDARY':
      return boundary
        ? lockWords({ kind: 'BOUNDARY', boundary }, { now, zone, alias })
        : words.allowance.closed;
    case 'SAFETY_HOLD':
    case 'ANSWERS':
    case 'ARCHIVED':
      return lockWords({ kind: reason }, { now, zone });
    case 'NONE':
      return lockWords({ kind: 'ALLOWANCE' }, { now, zone });
    case 'USED':
      return lockWords({ kind: 'ALLOWANCE', until: nextAt }, { now, zone });
    case 'QUIET_HOURS':
      return nextAt
        ? words.allowance.quietHoursUntil(timeWords(nextAt, zone))
        : words.allowance.quietHours;
    default:
      return assertNever(reason);
  }
}

/** For the coach: how much over the limit, and when it allows the next contact. */
export const coachWords = (
  { over, reason, nextAt }: AllowanceState,
  { now, zone }: { now: number; zone?: string },
): string =>
  [
    over > 0 && words.allowance.over(over),
    reason === 'USED' && nextAt && words.allowance.next(whenWords(nextAt, now, zone)),
  ]
    .filter(Boolean)
    .join(' ');

/** "Ben", or "The other person" at the beginning of a sentence. */
export const otherWords = (alias: string): string => alias || 'the other person';
export const otherWordsCapitalized = (alias: string): string => capitalized(otherWords(alias));
