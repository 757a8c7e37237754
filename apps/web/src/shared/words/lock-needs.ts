import { assertNever } from './assert-never';
import { onDayWords } from './date-words';
import { withPeriod } from './with-period';
import type { LockLike, LockReader } from './lock-words';

/**
 * "This step also needs your coach’s approval. Before it opens, “Less is more” has to be finished, and Sam has to be open
 * to contact."
 */
export function alsoNeededWords(
  lock: LockLike,
  moreLocks: readonly LockLike[],
  reader: LockReader,
  /** Whether the sentence before is about the step. */
  goesOn: boolean,
): string {
  const others = [...moreLocks]
    .filter((more) => !repeatsPause(more, lock))
    .sort((one, other) => Number(isPause(one)) - Number(isPause(other)));
  const wordsOf = (say: typeof neededWords) => [
    ...new Set(others.map((more) => say(more, reader)).filter((words) => words !== null)),
  ];
  const [needs, happens] = [wordsOf(neededWords), wordsOf(firstWords)];
  const subject = goesOn ? 'It' : 'This step';
  const before = goesOn || needs.length > 0 ? 'it' : 'this step';
  const given = others.find((more) => isGiven(more, reader));
  return [
    needs.length > 0 && withPeriod(`${subject} also needs ${LIST.format(needs)}`),
    happens.length > 0 && withPeriod(`Before ${before} opens, ${clauses(happens)}`),
    given && approvalWords(given, reader),
  ]
    .filter(Boolean)
    .join(' ');
}

const LIST = new Intl.ListFormat('en');
const clauses = (all: readonly string[]): string =>
  all.length === 2 ? all.join(', and ') : LIST.format(all);

/** What a step needs, as an item of a list; null if it is no thing that a step can have. */
function neededWords(lock: LockLike, reader: LockReader): string | null {
  const isCoach = reader.reader === 'COACH';
  switch (lock.kind) {
    case 'CALM':
      return `${calmCheckIns(lock)} with ${calmUrge(lock, reader)}`;
    case 'APPROVAL':
      if (isGiven(lock, reader)) return null;
      return isCoach ? 'your approval' : 'your coach’s approval';
    case 'RECALLED':
      return isCoach ? 'a version of the template that wasn’t recalled' : 'an update to your plan';
    default:
      return null;
  }
}

/** What has to happen before a step opens, as a clause; null if the reader is told in another way. */
function firstWords(lock: LockLike, { alias, reader }: LockReader): string | null {
  switch (lock.kind) {
    case 'STEP': {
      const what = lock.title ? `“${lock.title}”` : 'the previous step';
      return lock.days
        ? `${daysWords(lock.days)} ${lock.days === 1 ? 'has' : 'have'} to pass after ${what} is finished`
        : `${what} has to be finished`;
    }
    case 'ACTIONS_FIRST':
      return lock.title
        ? `“${lock.title}” has to be finished`
        : 'the earlier actions have to be finished';
    case 'ALLOWANCE':
      if (lock.until) return null;
      return `${reader === 'COACH' ? 'the' : 'your'} contact limit has to allow contact`;
    case 'SAFETY_HOLD':
    case 'ANSWERS':
    case 'ARCHIVED':
      return PAUSE_ENDS;
    case 'BOUNDARY':
      return lock.boundary === 'LEGAL_ORDER'
        ? 'the court order has to end'
        : `${alias || 'the other person'} has to be open to contact`;
    case 'CALM':
    case 'APPROVAL':
    case 'RECALLED':
    case 'PLAN_NOT_STARTED':
    case 'READINESS':
    case 'PAUSED':
    case 'ENDED':
    case 'SURPRISE':
    case 'WAIT':
      return null;
    default:
      return assertNever(lock.kind);
  }
}

const PAUSE_ENDS = 'the pause in outreach has to end';

/** Whether a lock only says again that outreach is paused. A boundary is always named. */
const repeatsPause = (more: LockLike, lock: LockLike): boolean =>
  isPause(lock) && isPause(more) && more.kind !== 'BOUNDARY';

export const isPause = ({ kind }: LockLike): boolean =>
  kind === 'SAFETY_HOLD' || kind === 'ANSWERS' || kind === 'ARCHIVED' || kind === 'BOUNDARY';

export const daysWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** “check-ins on most of the last 7 days” */
const calmCheckIns = (lock: LockLike): string => `check-ins on ${calmDays(lock)}`;

const calmDays = ({ days }: LockLike): string =>
  days && days > 1 ? `most of the last ${days} days` : 'a day';

/** What they have to show; the number is only for readers who see check-ins as numbers. */
const calmUrge = ({ urgeAtMost }: LockLike, { reader }: Pick<LockReader, 'reader'>): string =>
  reader === 'COACH' && typeof urgeAtMost === 'number'
    ? `an average urge of ${urgeAtMost} or less out of 10`
    : 'an urge to reach out that’s low on average';

export const calmWords = (lock: LockLike, reader: Pick<LockReader, 'reader'>): string =>
  reader.reader === 'COACH'
    ? `Opens after ${calmCheckIns(lock)} with ${calmUrge(lock, reader)}.`
    : `Opens once you’ve checked in on ${calmDays(lock)} and your urge to reach out was low on average.`;

/** Whether the coach has approved the step, but too early. */
const isGiven = ({ kind, givenUntil }: LockLike, { reader }: LockReader): boolean =>
  kind === 'APPROVAL' && reader === 'COACH' && !!givenUntil;

export function approvalWords({ givenUntil }: LockLike, { now, zone, reader }: LockReader): string {
  if (reader !== 'COACH') return 'Opens when your coach approves it.';
  return givenUntil
    ? `Your approval runs out ${onDayWords(givenUntil, now, zone)}, before this can open. Approve it again closer to the day.`
    : 'Waiting for your approval.';
}
