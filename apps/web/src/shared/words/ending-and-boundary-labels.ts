import { assertNever } from './assert-never';

export type Boundary =
  'OPEN' | 'LIMITED' | 'ASKED_FOR_SPACE' | 'ASKED_FOR_NO_CONTACT' | 'LEGAL_ORDER' | 'UNKNOWN';
export type Ending =
  'TOGETHER' | 'LET_GO' | 'MUTUAL_PAUSE' | 'WITHDREW' | 'SAFETY_STOP' | 'EXPIRED';

/** `until` is the day on which it ends automatically, in words that follow “until”. */
export function boundaryLockWords(boundary: Boundary, alias?: string, until?: string): string {
  const who = alias || 'the other person';
  const Who = alias || 'The other person';
  switch (boundary) {
    case 'ASKED_FOR_NO_CONTACT':
      return until
        ? `${Who} asked for no contact. Outreach is paused until ${until}.`
        : `${Who} asked for no contact. This stays closed while that applies.`;
    case 'LEGAL_ORDER':
      return 'There is a legal order. This stays closed.';
    case 'UNKNOWN':
      return until
        ? `Not yet. Outreach is paused until ${until}.`
        : `Not yet. First you and your coach look at what ${who} wants.`;
    case 'ASKED_FOR_SPACE':
      return until
        ? `${Who} asked for space. Outreach is paused until ${until}.`
        : `${Who} asked for space. Outreach is paused.`;
    case 'LIMITED':
    case 'OPEN':
      return `Not yet. It waits for what ${who} wants.`;
    default:
      return assertNever(boundary);
  }
}

type Reader = 'CLIENT' | 'COACH';

/** How a plan closed, in mid-sentence. */
export function endingWords(ending: Ending, reader: Reader = 'CLIENT'): string {
  switch (ending) {
    case 'TOGETHER':
      return 'together again';
    case 'LET_GO':
      return 'letting go';
    case 'MUTUAL_PAUSE':
      return reader === 'COACH' ? 'a pause both chose' : 'a pause you both chose';
    case 'WITHDREW':
      return 'set down';
    case 'SAFETY_STOP':
      return 'stopped, to be safe';
    case 'EXPIRED':
      return 'its time has passed';
    default:
      return assertNever(ending);
  }
}

/** The text on the far shore when the plan has ended: for the client, or for the coach about the client. */
export function shoreWords(ending: Ending, reader: Reader = 'CLIENT'): string {
  return reader === 'COACH' ? shoreForCoach(ending) : shoreForClient(ending);
}

function shoreForCoach(ending: Ending): string {
  switch (ending) {
    case 'TOGETHER':
      return 'They are together again.';
    case 'LET_GO':
      return 'Your client let go, and reached the shore. That is an arrival.';
    case 'MUTUAL_PAUSE':
      return 'They both chose to pause here.';
    case 'WITHDREW':
      return 'The plan was set down. What was done on the way stays.';
    case 'SAFETY_STOP':
      return 'The plan was stopped so that everyone is safe.';
    case 'EXPIRED':
      return 'The time of this plan has passed. What was done on the way stays.';
    default:
      return assertNever(ending);
  }
}

function shoreForClient(ending: Ending): string {
  switch (ending) {
    case 'TOGETHER':
      return 'You are together again. The path behind you is yours.';
    case 'LET_GO':
      return 'You let go, and you reached the shore. That is an arrival.';
    case 'MUTUAL_PAUSE':
      return 'You both chose to pause here.';
    case 'WITHDREW':
      return 'You set the plan down. What you did on the way stays yours.';
    case 'SAFETY_STOP':
      return 'The plan was stopped so that everyone is safe. Your coach is there.';
    case 'EXPIRED':
      return 'The time of this plan has passed. What you did on the way stays yours.';
    default:
      return assertNever(ending);
  }
}
