import type { ClientReadinessPartsFragment } from '@footing/contract';
import { assertNever, onDayWords, type Outcome } from '../../shared/words';

type Standing = Pick<ClientReadinessPartsFragment, 'title' | 'outcome' | 'isReady' | 'until'>;

interface Told {
  name: string;
  now: number;
  zone: string;
}

/** Where the questions before a plan stand, in a line for the coach; null where nothing keeps a plan from starting. */
export function standingWords(readiness: Standing, { name, now, zone }: Told): string | null {
  const { title, outcome, isReady, until } = readiness;
  if (isReady) return null;
  switch (outcome) {
    case null:
    case undefined:
      return `${name} has not answered “${title}” yet.`;
    case 'PROCEED':
      return `${name} answered “${title}” and was ready, but that is a while ago. The questions come first again.`;
    case 'COOL_OFF':
      return isAhead(until, now)
        ? `The answers to “${title}” call for some quiet time first. ${name} can answer again ${onDayWords(until, now, zone)}.`
        : `The answers to “${title}” called for some quiet time. It is over, and ${name} can answer again.`;
    case 'TALK_TO_COACH':
      return `The answers to “${title}” ask for a talk with you first.`;
    case 'NOT_SUITABLE':
      return `After the answers to “${title}”, a plan toward the other person does not fit now. Letting go does.`;
    case 'SAFETY_STOP':
      return `Something in the answers to “${title}” is about safety. Ask how ${name} is before anything else.`;
    default:
      return assertNever(outcome);
  }
}

/** When a plan with these questions starts, though it is assigned today. */
export function startsWhenWords(outcome: Outcome | null | undefined, name: string): string {
  return outcome === 'TALK_TO_COACH'
    ? 'It starts when you have talked and say so.'
    : `It starts when ${name} has answered the questions and is ready.`;
}

/** The earliest day on which the questions can say yes; null where that could be today. */
export const earliestStart = ({ until }: Pick<Standing, 'until'>, now: number): string | null =>
  isAhead(until, now) ? until : null;

const isAhead = (until: string | null | undefined, now: number): until is string =>
  !!until && Date.parse(until) > now;
