import type { FORM_ANSWERS } from '@footing/plan-engine';
import { assertNever } from './assert-never';
import { alsoNeededWords, approvalWords, calmWords, daysWords, isPause } from './lock-needs';
import { punctuationInside } from './with-period';
import { daysBetween } from '@footing/kernel';
import { dayWords, localDateOf, onDayWords, type InstantLike } from './date-words';
import {
  boundaryLockWords,
  endingWords,
  type Boundary,
  type Ending,
} from './ending-and-boundary-labels';

/** An unmet condition, as the API and the engine describe it. */
export interface LockLike {
  kind:
    | 'PLAN_NOT_STARTED'
    | 'READINESS'
    | 'PAUSED'
    | 'ENDED'
    | 'STEP'
    | 'WAIT'
    | 'CALM'
    | 'APPROVAL'
    | 'SAFETY_HOLD'
    | 'ACTIONS_FIRST'
    | 'ANSWERS'
    | 'ARCHIVED'
    | 'RECALLED'
    | 'ALLOWANCE'
    | 'SURPRISE'
    | 'BOUNDARY';
  until?: string | number | null;
  days?: number | null;
  anchor?: 'PLAN_START' | 'LAST_CONTACT' | 'BOUNDARY_SET' | 'STEP_END' | 'DATE' | null;
  urgeAtMost?: number | null;
  title?: string | null;
  boundary?: Boundary | null;
  ending?: Ending | null;
  /** For ANSWERS: the key of the questionnaire, or `form`. */
  questionnaire?: string | null;
  /** For APPROVAL: when the approval expires, if that is before the step can open. */
  givenUntil?: string | number | null;
}

const FORM: typeof FORM_ANSWERS = 'form';

export interface LockReader {
  zone?: string;
  now: InstantLike;
  /** The other person's alias. */
  alias?: string;
  /** The reader: text for the client uses "you", for the coach the third person. */
  reader?: 'CLIENT' | 'COACH';
  /** For the coach: what the client is called. */
  callName?: string;
}

/** "Opens on Thursday, in 3 days, 10 days after the previous step." The one sentence for each lock. */
export function lockWords(lock: LockLike, { zone, now, alias, reader }: LockReader): string {
  const isCoach = reader === 'COACH';
  const day = lock.until ? onDayWords(lock.until, now, zone) : null;
  switch (lock.kind) {
    case 'PLAN_NOT_STARTED':
      return day ? `The plan starts ${day}.` : 'The plan hasn’t started yet.';
    case 'READINESS':
      return isCoach ? 'The plan hasn’t started yet.' : 'The questions before the plan come first.';
    case 'PAUSED':
      return day
        ? `The plan is paused. It resumes ${day}.`
        : 'The plan is paused. This can open after it resumes.';
    case 'ENDED':
      return lock.ending
        ? `The plan has ended: ${endingWords(lock.ending, reader)}.`
        : 'The plan has ended.';
    case 'STEP':
      return punctuationInside(`Opens ${afterStep(lock)}.`);
    case 'WAIT':
      return waitWords(lock, day, { zone, now, alias, reader });
    case 'CALM':
      return calmWords(lock, { reader });
    case 'APPROVAL':
      return approvalWords(lock, { now, zone, reader });
    case 'SAFETY_HOLD':
      return isCoach
        ? 'Outreach is paused after the safety questions.'
        : 'The safety questions paused outreach. Open “You” to see what happens next.';
    case 'ANSWERS':
      if (lock.questionnaire === FORM) {
        return isCoach
          ? 'Outreach is paused because of the client’s answers on a form. The pause ends when you record that you’ve talked.'
          : 'Outreach (contact with the other person) is paused because of your answers on a form. Talk with your coach first.';
      }
      return `${isCoach ? 'Outreach' : 'Outreach (contact with the other person)'} is paused${day ? ` until ${withoutOn(day)}` : ''} because of ${isCoach ? 'the client’s' : 'your'} answers to the questions.`;
    case 'ARCHIVED':
      return isCoach
        ? 'Outreach is paused because the client is archived.'
        : 'Outreach is paused because your coaching here has ended.';
    case 'RECALLED':
      return isCoach
        ? 'Outreach is paused because this version of the template was recalled.'
        : 'Your plan needs an update, so reaching out is paused. Your coach can tell you more.';
    case 'ALLOWANCE':
      if (!day) {
        return isCoach
          ? 'The agreed limit allows no contact for now.'
          : 'You agreed not to reach out for now.';
      }
      return `${isCoach ? 'The contact limit is reached' : 'You’ve reached your contact limit'}. It allows the next contact ${day}.`;
    case 'ACTIONS_FIRST':
      return lock.title ? `Do “${lock.title}” first.` : 'Finish the earlier actions first.';
    case 'SURPRISE':
      return day
        ? `One surprise is enough for now. The next can be ${day} at the earliest.`
        : 'One surprise is enough for now.';
    case 'BOUNDARY':
      return boundaryLockWords(lock.boundary ?? 'UNKNOWN', alias, day ? withoutOn(day) : undefined);
    default:
      return assertNever(lock.kind);
  }
}

interface ClosedStep {
  lock?: LockLike | null;
  /** The next lock, if this one ends automatically without opening the step. */
  nextLock?: LockLike | null;
  /** The locks besides these two. */
  moreLocks?: readonly LockLike[];
  opensAt?: InstantLike | null;
}

/** Why a step is not open: its longest lock, the earliest day on which it can open, and what else it needs. */
export function stepLockWords(step: ClosedStep, reader: LockReader): string {
  const approval = isApprovalFirst(step, reader);
  const isTold = (more: LockLike): boolean =>
    (approval && more.kind === 'APPROVAL') || (staysPaused(step) && isUntilOpen(more));
  const moreLocks = step.moreLocks?.filter((more) => !isTold(more));
  const rest = { ...step, ...(moreLocks && { moreLocks }) };
  const notBefore = notBeforeWords(rest, reader);
  const { lock } = step;
  const parts = [
    approval && NEEDS_APPROVAL,
    shownLockWords(step, reader),
    notBefore,
    lock && !saysAll(lock) && alsoNeededWords(lock, rest.moreLocks ?? [], reader, !!notBefore),
  ];
  return punctuationInside(parts.filter(Boolean).join(' '));
}

const NEEDS_APPROVAL = 'Needs your coach’s approval.';
const ALLOWANCE_USED_UP = 'Your contact limit allows no contact for now.';

/** For a client, an approval is named before any date, so that no date reads like a promise. A pause comes before both. */
const isApprovalFirst = ({ lock, moreLocks = [] }: ClosedStep, { reader }: LockReader): boolean =>
  reader !== 'COACH' &&
  !!lock &&
  !isPause(lock) &&
  !saysAll(lock) &&
  moreLocks.some(({ kind }) => kind === 'APPROVAL');

/** Before the questions of the plan are answered, and after a recall, nothing else matters. */
const saysAll = ({ kind }: LockLike): boolean => kind === 'READINESS' || kind === 'RECALLED';

/**
 * The same on Today, which knows fewer locks of a step than the plan. A step that reaches out names no day there: the page
 * that a client opens most should not count down to contact.
 */
export function todayLockWords(
  step: ClosedStep & { outreach: boolean },
  reader: LockReader,
): string {
  const { outreach, lock, nextLock } = step;
  if (!outreach || !lock) return stepLockWords(step, reader);
  const approval = nextLock?.kind === 'APPROVAL' && !isPause(lock);
  const then = nextLock && !nextLock.until && !approval && !staysPaused(step);
  const parts = [
    approval && NEEDS_APPROVAL,
    lock.kind === 'ALLOWANCE' ? ALLOWANCE_USED_UP : lockWords(withoutDay(lock), reader),
    then && `Then: ${nextWords(nextLock, reader)}.`,
  ];
  return punctuationInside(parts.filter(Boolean).join(' '));
}

/** Days of the plan itself stay: they are no days of contact. */
const withoutDay = (lock: LockLike): LockLike =>
  lock.kind === 'PLAN_NOT_STARTED' || lock.kind === 'PAUSED' ? lock : { ...lock, until: null };

function shownLockWords(
  { lock, nextLock, moreLocks = [], opensAt }: ClosedStep,
  reader: LockReader,
): string {
  if (!lock) return '';
  const words = lockWords(lock, reader);
  if (nextLock) {
    const later = opensAt && (!lock.until || new Date(opensAt) > new Date(lock.until));
    const day = later && dayOf(opensAt, reader);
    if (staysPaused({ nextLock })) {
      return `${words} ${staysPausedWords(reader)}${day ? ` The earliest is ${day}.` : ''}`;
    }
    return `${words} Then: ${nextWords(nextLock, reader)}${day ? `, at the earliest ${day}` : ''}.`;
  }
  if (!isAhead(opensAt, reader) || isDated(lock)) return words;
  const wait = moreLocks.find((more) => more.kind === 'WAIT' && isSameTime(more.until, opensAt));
  return `${words} The earliest is ${dayOf(opensAt, reader)}.${thatIsWords(wait, reader)}`;
}

/** Whether another boundary follows the dated one, as after a time of space. */
const staysPaused = ({ nextLock }: ClosedStep): boolean => nextLock?.kind === 'BOUNDARY';

const isUntilOpen = ({ kind, boundary }: LockLike): boolean =>
  kind === 'BOUNDARY' && boundary !== 'LEGAL_ORDER';

/** “At least”, because what is recorded counts only after some days. */
function staysPausedWords({ alias, reader }: LockReader): string {
  const records = reader === 'COACH' ? 'it’s recorded' : 'you record';
  return `After that, it stays paused at least until ${records} that ${alias || 'the other person'} is open to contact.`;
}

const isSameTime = (one: InstantLike | null | undefined, other: InstantLike): boolean =>
  !!one && new Date(one).getTime() === new Date(other).getTime();

/** Whether the sentence of the lock gives its own day, or needs none. */
const isDated = ({ kind, until }: LockLike): boolean =>
  Boolean(until) || kind === 'WAIT' || kind === 'ENDED';

const isAhead = (at: InstantLike | null | undefined, { now }: LockReader): at is InstantLike =>
  !!at && new Date(at) > new Date(now);

/** Whether the earliest day on which the step can open is already said. */
const showsDay = ({ lock, nextLock, opensAt }: ClosedStep, reader: LockReader): boolean =>
  (!!lock && isDated(lock) && !nextLock) || isAhead(opensAt, reader);

/**
 * "This step can’t open before May 16. It needs 14 days without reaching out first." The latest day of all its locks, if no
 * earliest day is shown. Empty if the sentence of the shown lock names that day, and if a wait that has yet to begin lasts
 * longer: nobody should hope for a day that is too early.
 */
function notBeforeWords(step: ClosedStep, reader: LockReader): string {
  const { lock, nextLock, moreLocks = [] } = step;
  if (!lock || saysAll(lock) || showsDay(step, reader)) return '';
  const locks = [lock, ...(nextLock ? [nextLock] : []), ...moreLocks];
  const latest = latestLock(locks);
  if (!latest || latest === lock) return '';
  const [today, until] = [reader.now, latest.until].map((at) => localDateOf(at, reader.zone));
  const days = daysBetween(today!, until!);
  if (days <= 0 || days < daysToCome(locks)) return '';
  const day = dayWords(latest.until, reader.now, reader.zone);
  return `This step can’t open before ${day}.${datedReasonWords(latest, reader)}`;
}

type Dated<L> = L & { until: string | number };

/** The lock whose day is the latest, the first of several; null if none has a day. */
export function latestLock<L extends Pick<LockLike, 'until'>>(
  locks: readonly L[],
): Dated<L> | null {
  const timeOf = ({ until }: Dated<L>): number => new Date(until).getTime();
  return locks
    .filter((lock): lock is Dated<L> => Boolean(lock.until))
    .reduce<Dated<L> | null>(
      (last, lock) => (last && timeOf(last) >= timeOf(lock) ? last : lock),
      null,
    );
}

/** The days of the longest wait that begins only when a step ends. */
export const daysToCome = (locks: readonly { kind: string; days?: number | null }[]): number =>
  Math.max(0, ...locks.map(({ kind, days }) => (kind === 'STEP' && days) || 0));

/** Why a step cannot open before the day of this lock. */
function datedReasonWords(lock: LockLike, reader: LockReader): string {
  switch (lock.kind) {
    case 'WAIT':
      return thatIsWords(lock, reader);
    case 'BOUNDARY':
      return lock.boundary === 'ASKED_FOR_SPACE'
        ? ` ${reader.alias || 'The other person'} asked for space until then.`
        : ' Outreach is paused until then.';
    case 'ANSWERS':
      return ' Outreach is paused until then.';
    case 'PAUSED':
      return ' The plan is paused until then.';
    case 'ALLOWANCE':
      return ' The contact limit allows no contact until then.';
    default:
      return '';
  }
}

/** Names the event from which the wait counts, since another one would move its day. */
function thatIsWords(wait: LockLike | undefined, reader: LockReader): string {
  const reason = wait && waitReason(wait, reader);
  if (!reason) return '';
  return wait.anchor === 'LAST_CONTACT'
    ? ` It needs ${withoutContactWords(wait, reader)} first.`
    : ` That’s ${reason}.`;
}

const dayOf = (at: InstantLike, { now, zone }: LockReader): string =>
  withoutOn(onDayWords(at, now, zone));

/** A day that follows “until”. */
const withoutOn = (day: string): string => day.replace(/^on /, '');

/** What follows after a date that does not open the step, in words that follow “Then:”. */
function nextWords(next: LockLike, reader: LockReader): string {
  if (next.kind === 'APPROVAL') {
    if (reader.reader !== 'COACH') return 'your coach’s approval';
    return next.givenUntil ? 'your approval again' : 'your approval';
  }
  if (next.kind === 'RECALLED') {
    return reader.reader === 'COACH'
      ? 'the plan needs another version'
      : 'your plan needs an update';
  }
  return shortLockWords(next, reader);
}

/** Short form: "Thursday, in 3 days", "after “A smile”", "waiting for your coach". */
export function shortLockWords(lock: LockLike, { zone, now, reader }: LockReader): string {
  switch (lock.kind) {
    case 'PLAN_NOT_STARTED':
    case 'WAIT':
      return !lock.until ? 'not yet' : withoutOn(onDayWords(lock.until, now, zone));
    case 'READINESS':
      return 'questions first';
    case 'PAUSED':
      return 'paused';
    case 'ENDED':
      return 'ended';
    case 'STEP':
      return afterStep(lock);
    case 'CALM':
      return 'after calm days';
    case 'APPROVAL':
      return reader === 'COACH' ? 'waiting for your approval' : 'waiting for your coach';
    case 'SAFETY_HOLD':
    case 'ANSWERS':
      return 'outreach is paused';
    case 'ARCHIVED':
    case 'RECALLED':
      return 'outreach is paused';
    case 'ALLOWANCE':
      return 'contact limit used up';
    case 'ACTIONS_FIRST':
      return lock.title ? `“${lock.title}” first` : 'earlier actions first';
    case 'SURPRISE':
      return 'one surprise is enough';
    case 'BOUNDARY':
      return 'outreach is paused';
    default:
      return assertNever(lock.kind);
  }
}

/** “3 days after “A smile”” */
function afterStep({ title, days }: LockLike): string {
  const wait = days ? `${daysWords(days)} ` : '';
  return `${wait}after ${title ? `“${title}”` : 'the previous step'}`;
}

function waitWords(lock: LockLike, day: string | null, reader: LockReader): string {
  const reason = waitReason(lock, reader);
  if (!day) return reason ? `Opens ${reason}.` : 'Not open yet.';
  return reason ? `Opens ${day}, ${reason}.` : `Opens ${day}.`;
}

/** "14 days without Mara reaching out" */
function withoutContactWords({ days }: LockLike, { reader, callName }: LockReader): string {
  const who = reader === 'COACH' && callName ? `${callName} ` : '';
  return `${daysWords(days ?? 0)} without ${who}reaching out`;
}

function waitReason(wait: LockLike, lockReader: LockReader): string | null {
  const { days, anchor } = wait;
  const { alias, reader } = lockReader;
  if (!days || anchor === 'DATE') return null;
  const passed = daysWords(days);
  if (anchor === 'PLAN_START') return `after the first ${passed} of the plan`;
  if (anchor === 'LAST_CONTACT') return `after ${withoutContactWords(wait, lockReader)}`;
  if (anchor === 'BOUNDARY_SET') {
    return reader === 'COACH'
      ? `${passed} after the boundary was recorded`
      : `${passed} after you recorded what ${alias || 'the other person'} asked for`;
  }
  return `${passed} after the previous step`;
}
