import { assertNever } from './assert-never';
import { onDayWords, type InstantLike } from './date-words';
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
  /** For APPROVAL: when the approval expires, if that is before the step can open. */
  givenUntil?: string | number | null;
}

export interface LockReader {
  zone?: string;
  now: InstantLike;
  /** The other person's alias. */
  alias?: string;
  /** The reader: text for the client uses "you", for the coach the third person. */
  reader?: 'CLIENT' | 'COACH';
}

/** "Opens on Thursday, in 3 days, when 10 days of quiet have passed." One sentence. */
export function lockWords(lock: LockLike, { zone, now, alias, reader }: LockReader): string {
  switch (lock.kind) {
    case 'PLAN_NOT_STARTED':
      return !lock.until
        ? 'Not yet. The plan has not begun.'
        : `The plan begins ${onDayWords(lock.until, now, zone)}.`;
    case 'READINESS':
      return 'First come the questions before the plan.';
    case 'PAUSED':
      return !lock.until
        ? 'The plan is paused. This opens after it resumes.'
        : `The plan is paused, and resumes ${onDayWords(lock.until, now, zone)}.`;
    case 'ENDED':
      return lock.ending
        ? `The plan has ended: ${endingWords(lock.ending, reader)}.`
        : 'The plan has ended.';
    case 'STEP':
      return lock.title ? `Opens after “${lock.title}”.` : 'Opens after the step before it.';
    case 'WAIT':
      return waitWords(lock, now, zone);
    case 'CALM':
      return calmWords(lock, reader);
    case 'APPROVAL':
      return approvalWords(lock, { now, zone, reader });
    case 'SAFETY_HOLD':
      return reader === 'COACH'
        ? 'Outreach is paused after the safety questions.'
        : 'Outreach is paused after the safety questions. Open “You” to see what happens next.';
    case 'ANSWERS':
      return answersWords(lock, { now, zone, reader });
    case 'ARCHIVED':
      return 'Outreach is closed while your coaching has ended.';
    case 'ALLOWANCE':
      return lock.until
        ? `You’ve used the contacts you agreed on. You can make the next one ${onDayWords(lock.until, now, zone)}.`
        : 'You agreed not to start any contact for now.';
    case 'ACTIONS_FIRST':
      return lock.title ? `Do “${lock.title}” first.` : 'Finish the earlier actions first.';
    case 'SURPRISE':
      return !lock.until
        ? 'One surprise is enough for now.'
        : `One surprise is enough. The next could be ${onDayWords(lock.until, now, zone)}.`;
    case 'BOUNDARY':
      return boundaryLockWords(
        lock.boundary ?? 'UNKNOWN',
        alias,
        lock.until ? onDayWords(lock.until, now, zone).replace(/^on /, '') : undefined,
      );
    default:
      return assertNever(lock.kind);
  }
}

interface ClosedStep {
  lock?: LockLike | null;
  /** The next lock, if this one ends automatically without opening the step. */
  nextLock?: LockLike | null;
  opensAt?: InstantLike | null;
}

/** Why a step is not open: its longest lock, and the earliest day on which it can open. */
export function stepLockWords({ lock, nextLock, opensAt }: ClosedStep, reader: LockReader): string {
  if (!lock) return '';
  const words = lockWords(lock, reader);
  if (nextLock) {
    const later = opensAt && (!lock.until || new Date(opensAt) > new Date(lock.until));
    const day = later ? `, not before ${dayOf(opensAt, reader)}` : '';
    return `${words} Then: ${nextWords(nextLock, reader)}${day}.`;
  }
  const told = Boolean(lock.until) || lock.kind === 'WAIT' || lock.kind === 'ENDED';
  if (told || !opensAt || new Date(opensAt) <= new Date(reader.now)) return words;
  return `${words} Not before ${dayOf(opensAt, reader)}.`;
}

const dayOf = (at: InstantLike, { now, zone }: LockReader): string =>
  onDayWords(at, now, zone).replace(/^on /, '');

/** What follows after a date that does not open the step, in words that follow “Then:”. */
function nextWords(next: LockLike, reader: LockReader): string {
  if (next.kind === 'APPROVAL') {
    return reader.reader === 'COACH' ? 'your approval' : 'your coach’s approval';
  }
  return shortLockWords(next, reader);
}

/** Short form: "Thursday, in 3 days", "after “A smile”", "your coach". */
export function shortLockWords(lock: LockLike, { zone, now, reader }: LockReader): string {
  switch (lock.kind) {
    case 'PLAN_NOT_STARTED':
    case 'WAIT':
      return !lock.until ? 'not yet' : onDayWords(lock.until, now, zone).replace(/^on /, '');
    case 'READINESS':
      return 'questions first';
    case 'PAUSED':
      return 'paused';
    case 'ENDED':
      return 'ended';
    case 'STEP':
      return lock.title ? `after “${lock.title}”` : 'after the step before';
    case 'CALM':
      return 'once it is calm';
    case 'APPROVAL':
      return reader === 'COACH' ? 'waiting for you' : 'waiting for your coach';
    case 'SAFETY_HOLD':
    case 'ANSWERS':
      return 'outreach is paused';
    case 'ARCHIVED':
      return 'outreach is closed';
    case 'ALLOWANCE':
      return 'no contact left for now';
    case 'ACTIONS_FIRST':
      return lock.title ? `“${lock.title}” first` : 'earlier actions first';
    case 'SURPRISE':
      return 'one is enough';
    case 'BOUNDARY':
      return 'closed by the boundary';
    default:
      return assertNever(lock.kind);
  }
}

function approvalWords({ givenUntil }: LockLike, { now, zone, reader }: LockReader): string {
  if (reader !== 'COACH') return 'Opens when your coach approves it.';
  return givenUntil
    ? `Your approval lasts until ${onDayWords(givenUntil, now, zone).replace(/^on /, '')}, and this opens later. Approve it again closer to the day.`
    : 'Waiting for your approval.';
}

/** The reason in one sentence, addressed to the client or the coach. */
function answersWords({ until }: LockLike, { now, zone, reader }: LockReader): string {
  const whose = reader === 'COACH' ? 'the client’s answers' : 'your answers';
  return until
    ? `Outreach is paused because of ${whose} to the questions, until ${onDayWords(until, now, zone).replace(/^on /, '')}.`
    : `Outreach is paused because of ${whose} to the questions.`;
}

function waitWords(lock: LockLike, now: InstantLike, zone?: string): string {
  const reason = waitReason(lock);
  if (!lock.until) return reason ? `Opens when ${reason}.` : 'Not yet.';
  const day = onDayWords(lock.until, now, zone);
  return reason ? `Opens ${day}, when ${reason}.` : `Opens ${day}.`;
}

/** What check-ins have to show; the number is only for readers who see check-ins as numbers. */
function calmWords({ days, urgeAtMost }: LockLike, reader?: LockReader['reader']): string {
  const span = !days || days === 1 ? 'a day' : `${days} days`;
  const measure =
    typeof urgeAtMost === 'number' ? ` (${urgeAtMost} of 10 at most, on average)` : '';
  return reader === 'COACH'
    ? `Opens with a check-in, after ${span} in which the urge to reach out was low${measure}.`
    : `Opens with a check-in, after ${span} in which the urge to reach out was low.`;
}

function waitReason({ days, anchor }: LockLike): string | null {
  if (!days || anchor === 'DATE') return null;
  const passed = days === 1 ? '1 day' : `${days} days`;
  const have = days === 1 ? 'has' : 'have';
  if (anchor === 'PLAN_START') return `the first ${passed} of the plan ${have} passed`;
  if (anchor === 'LAST_CONTACT') return `${passed} ${have} passed since the last contact`;
  if (anchor === 'BOUNDARY_SET') return `${passed} ${have} passed since the boundary was recorded`;
  return `${passed} of quiet ${have} passed`;
}
