import { addDays, assertNever, localDateOf, startOfDay } from '@footing/kernel';

import { OUTCOMES, type Outcome } from '../types.js';
import type { AnswerFact, Instant, TalkFact, TimeZone } from '../types.js';

const HOUR = 3_600_000;

/** COOL_OFF and NOT_SUITABLE close outreach for at least this long (ADR 0015). */
const LEAST_HOURS_CLOSED = 72;
/** After SAFETY_STOP, only answers given at least this much later can help to end it (ADR 0015). */
const HOURS_UNTIL_NEW_CHECK = 24;
/** Outreach stays closed for this long after a coach has marked answers as given by mistake. */
export const HOURS_AFTER_MISTAKE = 72;

/** An outcome that closes outreach. */
export type ClosingOutcome = Exclude<Outcome, 'PROCEED'>;

/** Answers that close outreach now. */
export interface ClosingAnswers {
  questionnaire: string;
  about: AnswerFact['about'];
  outcome: ClosingOutcome;
  /** When they were given. */
  at: Instant;
  /**
   * The earliest moment at which newer answers can end it; null where something else must happen (a talk that a
   * coach records, a review).
   */
  endsFrom: Instant | null;
  /**
   * When time alone ends it, because better answers are already stored; null while something else must happen first.
   */
  until: Instant | null;
}

/** The effect of the answers to one questionnaire at one moment. */
export interface EffectiveAnswers {
  closing: ClosingAnswers | null;
  /** The answers in force: those that close outreach, otherwise the latest. Null if there are none. */
  inForce: AnswerFact | null;
  /** Better answers that are stored but do not count yet; null if there are none. */
  pending: AnswerFact | null;
  /**
   * The instant since which these answers do not close outreach, or at which time alone ends that they do; -Infinity
   * if they never closed it, null while something else must happen first.
   */
  openFrom: Instant | null;
}

/** Milder outcomes first; of two answers, the one with the higher number is worse. */
const severity = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

const closes = (answer: AnswerFact): answer is AnswerFact & { outcome: ClosingOutcome } =>
  answer.outcome !== 'PROCEED';

/**
 * The effect of the answers at `now`, for each questionnaire that was answered (ADR 0015). A worse answer counts at
 * once. A better one is pending until the condition of the worse one is met:
 *
 * - TALK_TO_COACH ends when a coach records a talk;
 * - COOL_OFF and NOT_SUITABLE end with newer answers, once their days (at least 72 hours) are over;
 * - SAFETY_STOP ends with a review by a named person, after answers that were given at least 24 hours later.
 *
 * `zone` is the client's. Throws RangeError on an unknown zone.
 */
export function effectiveAnswersAt(
  answers: readonly AnswerFact[],
  talks: readonly TalkFact[],
  now: Instant,
  zone: TimeZone,
): EffectiveAnswers[] {
  const keys = [...new Set(answers.map(({ questionnaire }) => questionnaire))];
  return keys.map((key) => effectiveAnswersTo(key, answers, talks, now, zone));
}

/** `effectiveAnswersAt` for one questionnaire, which may be unanswered. */
export function effectiveAnswersTo(
  questionnaire: string,
  answers: readonly AnswerFact[],
  talks: readonly TalkFact[],
  now: Instant,
  zone: TimeZone,
): EffectiveAnswers {
  const own = answers.filter(
    (answer) => answer.questionnaire === questionnaire && answer.at <= now,
  );
  const mistaken = own.filter((answer) => isMistaken(answer, now));
  const timeline = new AnswerTimeline(zone);
  for (const event of inOrder(questionnaire, answers, talks, now)) {
    timeline.passTo(event.at);
    timeline.take(event);
  }
  timeline.passTo(now);
  const standing = withMistakes(timeline.standing(), mistaken, now);
  if (standing.closing === null) return standing;
  timeline.passTo(Infinity);
  return { ...standing, openFrom: withMistakes(timeline.standing(), mistaken, Infinity).openFrom };
}

/** Whether a coach has marked the answers as given by mistake by then. */
function isMistaken({ mistakenAt }: AnswerFact, now: Instant): boolean {
  return mistakenAt !== undefined && mistakenAt !== null && mistakenAt <= now;
}

type Event =
  | { kind: 'ANSWER'; at: Instant; answer: AnswerFact }
  /** Safety answers without a stop: they count as a new check for a stop from another questionnaire. */
  | { kind: 'CHECK'; at: Instant }
  | { kind: 'TALK'; at: Instant; about: TalkFact['about'] };

function inOrder(
  questionnaire: string,
  answers: readonly AnswerFact[],
  talks: readonly TalkFact[],
  now: Instant,
): Event[] {
  const events = answers.flatMap((answer): Event[] => {
    const { at } = answer;
    if (isMistaken(answer, now)) return [];
    if (answer.questionnaire === questionnaire) return [{ kind: 'ANSWER', at, answer }];
    const isCheck = answer.about === 'SAFETY' && answer.outcome !== 'SAFETY_STOP';
    return isCheck ? [{ kind: 'CHECK', at }] : [];
  });
  const recorded = talks.map(({ about, at }): Event => ({ kind: 'TALK', about, at }));
  // The sort is stable: answers come before a talk that was recorded at the same instant.
  return [...events, ...recorded].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
}

/** Replays the answers to one questionnaire in time order. */
class AnswerTimeline {
  #closing: (AnswerFact & { outcome: ClosingOutcome }) | null = null;
  #pending: AnswerFact | null = null;
  #inForce: AnswerFact | null = null;
  #openSince: Instant | null = -Infinity;
  /** Whether the safety questions were answered without a stop, late enough after this one. */
  #checked = false;

  constructor(private readonly zone: TimeZone) {}

  take(event: Event): void {
    switch (event.kind) {
      case 'ANSWER':
        this.#answer(event.answer);
        return;
      case 'CHECK':
        if (this.#closing !== null && isLateEnough(this.#closing, event.at)) this.#checked = true;
        return;
      case 'TALK':
        if (this.#isEndedBy(event)) this.#end(event.at);
        return;
      default:
        assertNever(event);
    }
  }

  /** Advances to `now`: ends what time alone ends by then. */
  passTo(now: Instant): void {
    for (;;) {
      const until = this.#until();
      if (until === null || until > now) return;
      this.#end(until);
    }
  }

  standing(): EffectiveAnswers {
    const closing = this.#closing;
    return {
      closing: closing && {
        questionnaire: closing.questionnaire,
        about: closing.about,
        outcome: closing.outcome,
        at: closing.at,
        endsFrom: endsFrom(closing, this.zone),
        until: this.#until(),
      },
      inForce: this.#inForce,
      pending: this.#pending,
      openFrom: this.#openSince,
    };
  }

  #answer(answer: AnswerFact): void {
    const current = this.#closing;
    if (current !== null && severity(answer.outcome) < severity(current.outcome)) {
      this.#pending = answer;
      return;
    }
    this.#count(answer, answer.at);
  }

  #count(answer: AnswerFact, from: Instant): void {
    this.#inForce = answer;
    this.#pending = null;
    this.#checked = false;
    this.#closing = closes(answer) ? answer : null;
    if (this.#closing !== null) this.#openSince = null;
    else this.#openSince ??= from;
  }

  /** Ends what closed outreach; better answers that were stored in the meantime count from now on. */
  #end(at: Instant): void {
    if (this.#pending !== null) return this.#count(this.#pending, at);
    this.#closing = null;
    this.#inForce = null;
    this.#checked = false;
    this.#openSince = at;
  }

  #until(): Instant | null {
    if (this.#closing === null || this.#pending === null) return null;
    const from = endsFrom(this.#closing, this.zone);
    return from === null ? null : Math.max(from, this.#pending.at);
  }

  #isEndedBy({ about, at }: Extract<Event, { kind: 'TALK' }>): boolean {
    const closing = this.#closing;
    if (closing === null || at < closing.at) return false;
    switch (closing.outcome) {
      case 'TALK_TO_COACH':
        return (about === 'SAFETY') === (closing.about === 'SAFETY');
      case 'SAFETY_STOP':
        return (
          about === 'SAFETY' &&
          (this.#checked || (this.#pending !== null && isLateEnough(closing, this.#pending.at)))
        );
      case 'COOL_OFF':
      case 'NOT_SUITABLE':
        return false;
      default:
        return assertNever(closing.outcome);
    }
  }
}

function isLateEnough(stop: AnswerFact, at: Instant): boolean {
  return stop.outcome === 'SAFETY_STOP' && at >= stop.at + HOURS_UNTIL_NEW_CHECK * HOUR;
}

/** The instant from which newer answers can end it; null if answers alone cannot. */
function endsFrom(
  { outcome, days, at }: AnswerFact & { outcome: ClosingOutcome },
  zone: TimeZone,
): Instant | null {
  switch (outcome) {
    case 'COOL_OFF':
    case 'NOT_SUITABLE': {
      const least = at + LEAST_HOURS_CLOSED * HOUR;
      return days === null
        ? least
        : Math.max(least, startOfDay(addDays(localDateOf(at, zone), days), zone));
    }
    case 'TALK_TO_COACH':
    case 'SAFETY_STOP':
      return null;
    default:
      return assertNever(outcome);
  }
}

/** Answers that a coach has marked as given by mistake are void, but outreach stays closed for a while. */
function withMistakes(
  standing: EffectiveAnswers,
  mistaken: readonly AnswerFact[],
  now: Instant,
): EffectiveAnswers {
  let latest: ClosingAnswers | null = null;
  for (const answer of mistaken) {
    const until = answer.mistakenAt! + HOURS_AFTER_MISTAKE * HOUR;
    if (latest !== null && until <= latest.until!) continue;
    const { questionnaire, about, at } = answer;
    const outcome = closes(answer) ? answer.outcome : 'COOL_OFF';
    latest = { questionnaire, about, outcome, at, endsFrom: until, until };
  }
  if (latest === null || standing.closing !== null) return standing;
  if (latest.until! > now) return { ...standing, closing: latest, openFrom: null };
  return { ...standing, openFrom: Math.max(standing.openFrom!, latest.until!) };
}
