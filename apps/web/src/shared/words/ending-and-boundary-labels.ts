import { assertNever } from './assert-never';

export type Boundary =
  'OPEN' | 'LIMITED' | 'ASKED_FOR_SPACE' | 'ASKED_FOR_NO_CONTACT' | 'LEGAL_ORDER' | 'UNKNOWN';
export type Ending =
  'TOGETHER' | 'LET_GO' | 'MUTUAL_PAUSE' | 'WITHDREW' | 'SAFETY_STOP' | 'EXPIRED';

/** `until` is the day on which it ends automatically, in words that follow “until”. */
export function boundaryLockWords(boundary: Boundary, alias?: string, until?: string): string {
  const who = alias || 'the other person';
  const Who = alias || 'The other person';
  const paused = until ? `outreach is paused until ${until}` : 'outreach is paused';
  switch (boundary) {
    case 'ASKED_FOR_NO_CONTACT':
      return `${Who} asked for no contact, so ${paused}.`;
    case 'LEGAL_ORDER':
      return 'There is a court order, so outreach is paused.';
    case 'UNKNOWN':
      return `It isn’t known yet whether ${who} wants contact, so ${paused}.`;
    case 'ASKED_FOR_SPACE':
      return `${Who} asked for space, so ${paused}.`;
    case 'LIMITED':
      return `${Who} wants practical contact only, so other ${paused}.`;
    case 'OPEN':
      return 'Outreach isn’t open yet.';
    default:
      return assertNever(boundary);
  }
}

type Reader = 'CLIENT' | 'COACH';

/** How a plan closed, in mid-sentence. */
export function endingWords(ending: Ending, reader: Reader = 'CLIENT'): string {
  switch (ending) {
    case 'TOGETHER':
      return 'back together';
    case 'LET_GO':
      return 'letting go';
    case 'MUTUAL_PAUSE':
      return reader === 'COACH' ? 'a pause both chose' : 'a pause you both chose';
    case 'WITHDREW':
      return 'stopped early';
    case 'SAFETY_STOP':
      return 'stopped for safety';
    case 'EXPIRED':
      return 'ran its course';
    default:
      return assertNever(ending);
  }
}

/**
 * The text on the far shore when the plan has ended: for the client, or for the coach about the client. `unstarted`:
 * it ended on its first day with nothing done.
 */
export function shoreWords(
  ending: Ending,
  reader: Reader = 'CLIENT',
  unstarted: boolean = false,
): string {
  if (unstarted && (ending === 'LET_GO' || ending === 'WITHDREW')) {
    return reader === 'COACH'
      ? 'The plan ended on its first day, before any of it was done.'
      : 'You ended this plan on its first day. That’s okay, and you haven’t lost anything.';
  }
  return reader === 'COACH' ? shoreForCoach(ending) : shoreForClient(ending);
}

function shoreForCoach(ending: Ending): string {
  switch (ending) {
    case 'TOGETHER':
      return 'They are back together.';
    case 'LET_GO':
      return 'Your client let go. That is a good ending too.';
    case 'MUTUAL_PAUSE':
      return 'They both chose to pause here.';
    case 'WITHDREW':
      return 'The plan was stopped early. Everything done so far is kept.';
    case 'SAFETY_STOP':
      return 'The plan was stopped so that everyone is safe.';
    case 'EXPIRED':
      return 'This plan has run its course. Everything done so far is kept.';
    default:
      return assertNever(ending);
  }
}

function shoreForClient(ending: Ending): string {
  switch (ending) {
    case 'TOGETHER':
      return 'You’re back together. Everything you did here is still yours.';
    case 'LET_GO':
      return 'You let go of the relationship. That’s a good way for a plan to end, and you did the work that got you here.';
    case 'MUTUAL_PAUSE':
      return 'You both chose to pause here.';
    case 'WITHDREW':
      return 'You stopped this plan. Everything you did and wrote is kept.';
    case 'SAFETY_STOP':
      return 'The plan was stopped so that everyone is safe. You can talk with your coach about it.';
    case 'EXPIRED':
      return 'This plan has run its course. Everything you did and wrote is kept.';
    default:
      return assertNever(ending);
  }
}
