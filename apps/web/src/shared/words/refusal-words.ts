import type { RefusalPartsFragment } from '@footing/contract';
import { assertNever } from './assert-never';
import {
  dayTimeWords,
  onDayTimeWords,
  timeWords,
  localDateOf,
  type InstantLike,
} from './date-words';
import { lockWords, type LockReader } from './lock-words';

type RefusalFacts = Pick<RefusalPartsFragment, 'code' | 'message' | 'lock' | 'until'>;

/** The message of a refusal: what happened and what to do. */
export function refusalWords(
  refusal: RefusalFacts,
  now: InstantLike = Date.now(),
  reader: LockReader['reader'] = 'CLIENT',
): string {
  switch (refusal.code) {
    case 'LOCKED':
      return refusal.lock ? lockWords(refusal.lock, { now, reader }) : refusal.message;
    case 'TOO_MANY_ATTEMPTS':
      return refusal.until
        ? `Too many attempts. Try again ${againWords(refusal.until, now)}.`
        : 'Too many attempts. Wait a while and try again.';
    case 'LIMIT_REACHED':
      return refusal.until
        ? `${refusal.message} You can send more ${againWords(refusal.until, now)}.`
        : refusal.message;
    case 'COOLING_OFF':
      return refusal.until
        ? `You can’t answer these questions right now. You can answer them ${onDayTimeWords(refusal.until, now)}.`
        : refusal.message;
    case 'NOT_NOW':
      return refusal.until
        ? `${refusal.message} The earliest time is ${dayTimeWords(refusal.until, now)}.`
        : refusal.message;
    case 'WRONG_CREDENTIALS':
    case 'LAST_OWNER':
    case 'TAKEN':
    case 'EXPIRED':
    case 'STALE':
    case 'REMOVED':
    case 'FINAL':
    case 'NOT_PUBLISHABLE':
    case 'BAD_FILE':
    case 'SCREEN_LOCKED':
    case 'CONSENT_NEEDED':
    case 'CODE_NEEDED':
    case 'NOT_ADULT':
      return refusal.message;
    default:
      return assertNever(refusal.code);
  }
}

function againWords(until: string, now: InstantLike): string {
  return localDateOf(until) === localDateOf(now)
    ? `after ${timeWords(until)}`
    : onDayTimeWords(until, now);
}
