import type { ClientReadinessPartsFragment } from '@footing/contract';
import { assertNever } from './assert-never';
import { capitalized, onDayWords } from './date-words';
import type { Outcome } from './labels';
import { pronounWithVerb, pronounsOf } from './pronouns';

type Standing = Pick<ClientReadinessPartsFragment, 'title' | 'outcome' | 'isReady' | 'until'>;

interface ClientContext {
  name: string;
  /** As the client wrote them. */
  pronouns: string;
  now: number;
  zone: string;
}

/** The readiness result in a line for the coach; null if a plan can start. */
export function standingWords(
  readiness: Standing,
  { name, pronouns, now, zone }: ClientContext,
): string | null {
  const { title, outcome, isReady, until } = readiness;
  if (isReady) return null;
  switch (outcome) {
    case null:
    case undefined:
      return `${name} hasn’t answered “${title}” yet.`;
    case 'PROCEED':
      return `${name} answered “${title}” and was ready, but that was too long ago. ${capitalized(pronounWithVerb(pronounsOf(pronouns), 'needs', 'need'))} to answer again first.`;
    case 'COOL_OFF':
      return isAhead(until, now)
        ? `The answers to “${title}” call for some quiet days first. New answers can count ${onDayWords(until, now, zone)} at the earliest.`
        : `The quiet days after “${title}” are over. ${name} can answer again.`;
    case 'TALK_TO_COACH':
      return `Based on the answers to “${title},” you should talk first.`;
    case 'NOT_SUITABLE':
      return `The answers to “${title}” show that a plan with outreach isn’t right for now. The letting-go plan fits better.`;
    case 'SAFETY_STOP':
      return `Something in the answers to “${title}” is about safety. Before anything else, ask how ${name} is.`;
    default:
      return assertNever(outcome);
  }
}

/** When a plan with these questions starts if it is assigned today. */
export function startsWhenWords(outcome: Outcome | null | undefined, name: string): string {
  return outcome === 'TALK_TO_COACH'
    ? 'It starts when you record that you’ve talked.'
    : `It starts once ${name} has answered, if the answers allow it.`;
}

/** The earliest day on which the readiness questions can allow a start; null if that could be today. */
export const earliestStart = ({ until }: Pick<Standing, 'until'>, now: number): string | null =>
  isAhead(until, now) ? until : null;

const isAhead = (until: string | null | undefined, now: number): until is string =>
  !!until && Date.parse(until) > now;
