import { assertNever, daysBetween, type LocalDate } from '@footing/kernel';
import type { ContactMeans } from '@footing/plan-engine';

export const words = {
  limitOfDay: 'You’ve logged as many contacts as you can for that day.',
  tooLateToUndo: 'You can undo a contact for ten minutes. This one stays.',
  reflection: {
    theOther: 'the other person',
    whatHappened,
    overAllowance: [
      'It happens. What was going on just before?',
      'It happens. What would have made it easier to wait a day?',
      'It’s been a lot lately, and you don’t have to carry it alone. Your coach can look at this with you.',
    ],
    askedForSpace: (who: string) =>
      `It was honest to log it. ${capital(who)} asked for space, so the kindest thing now is to give it. Your coach can look at this with you.`,
    askedForNoContact: (who: string) =>
      `It was honest to log it. ${capital(who)} asked for no contact, so please let this be the last time. Your coach can look at this with you.`,
    legalOrder:
      'There’s a court order, so please let this be the last time. Talk to a lawyer about what it means, and to your coach about what would help.',
  },
};

function whatHappened(means: ContactMeans, who: string, on: LocalDate, today: LocalDate): string {
  const day = dayWords(on, today);
  switch (means) {
    case 'MESSAGE':
      return `You wrote to ${who} ${day}.`;
    case 'CALL':
      return `You called ${who} ${day}.`;
    case 'IN_PERSON':
      return `You went to see ${who} ${day}.`;
    case 'SOCIAL':
    case 'OTHER':
      return `You reached out to ${who} ${day}.`;
    default:
      return assertNever(means);
  }
}

function dayWords(on: LocalDate, today: LocalDate): string {
  const ago = daysBetween(on, today);
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  // Not a date: the reader's way of writing it is not known here.
  return ago < 7 ? `on ${WEEKDAY.format(Date.parse(on))}` : `${ago} days ago`;
}

const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
