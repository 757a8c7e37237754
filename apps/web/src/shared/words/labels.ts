import { assertNever } from './assertNever';

export type Boundary =
  'OPEN' | 'LIMITED' | 'ASKED_FOR_SPACE' | 'ASKED_FOR_NO_CONTACT' | 'LEGAL_ORDER' | 'UNKNOWN';
export type Ending =
  'TOGETHER' | 'LET_GO' | 'MUTUAL_PAUSE' | 'WITHDREW' | 'SAFETY_STOP' | 'EXPIRED';

/** What the other person wants, as a choice and a line in a profile. */
export function boundaryWords(boundary: Boundary): string {
  switch (boundary) {
    case 'OPEN':
      return 'Open to contact';
    case 'LIMITED':
      return 'Contact in some things only';
    case 'ASKED_FOR_SPACE':
      return 'Asked for space';
    case 'ASKED_FOR_NO_CONTACT':
      return 'Asked for no contact';
    case 'LEGAL_ORDER':
      return 'A legal order stands';
    case 'UNKNOWN':
      return 'Not known yet';
    default:
      return assertNever(boundary);
  }
}

/** What a boundary means for the plan, in one sentence. */
export function boundaryMeaning(boundary: Boundary): string {
  switch (boundary) {
    case 'OPEN':
      return 'Steps that reach out may open in their time.';
    case 'LIMITED':
      return 'Steps that reach out may open in their time; keep to what was agreed.';
    case 'ASKED_FOR_SPACE':
      return 'Space comes first. No step that reaches out can open before the day that was named.';
    case 'ASKED_FOR_NO_CONTACT':
      return 'No step that reaches out can open while this stands.';
    case 'LEGAL_ORDER':
      return 'No step that reaches out can open, and nobody can override it.';
    case 'UNKNOWN':
      return 'Until it is known what the other person wants, no step that reaches out can open.';
    default:
      return assertNever(boundary);
  }
}

/** `until` is the day on which the clock ends it, in words that follow “until”. */
export function boundaryLockWords(boundary: Boundary, alias?: string, until?: string): string {
  const who = alias || 'the other person';
  const Who = alias || 'The other person';
  switch (boundary) {
    case 'ASKED_FOR_NO_CONTACT':
      return until
        ? `${Who} asked for no contact. Reaching out rests until ${until}.`
        : `${Who} asked for no contact. This stays closed while that stands.`;
    case 'LEGAL_ORDER':
      return 'A legal order stands. This stays closed.';
    case 'UNKNOWN':
      return until
        ? `Not yet. Reaching out rests until ${until}.`
        : `Not yet. First you and your coach look at what ${who} wants.`;
    case 'ASKED_FOR_SPACE':
      return until
        ? `${Who} asked for space. Reaching out rests until ${until}.`
        : `${Who} asked for space. Reaching out rests.`;
    case 'LIMITED':
    case 'OPEN':
      return `Not yet. It waits for what ${who} wants.`;
    default:
      return assertNever(boundary);
  }
}

/** How a plan closed, in mid-sentence. */
export function endingWords(ending: Ending): string {
  switch (ending) {
    case 'TOGETHER':
      return 'together again';
    case 'LET_GO':
      return 'letting go';
    case 'MUTUAL_PAUSE':
      return 'a pause you both chose';
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

/** What the far shore says to the client when the plan has ended. */
export function shoreWords(ending: Ending): string {
  switch (ending) {
    case 'TOGETHER':
      return 'You are together again. The path behind you is yours.';
    case 'LET_GO':
      return 'You let go, and you reached the shore. That is an arrival.';
    case 'MUTUAL_PAUSE':
      return 'You both chose to rest here.';
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

export type AttentionKind = 'APPROVAL' | 'OVERDUE' | 'SESSION_TODAY' | 'UNSIGNED_NOTE' | 'QUIET';

/** Why a client needs the coach today, in a word or two. */
export function attentionWords(kind: AttentionKind): string {
  switch (kind) {
    case 'APPROVAL':
      return 'Waits for your word';
    case 'OVERDUE':
      return 'Past its day';
    case 'SESSION_TODAY':
      return 'Session today';
    case 'UNSIGNED_NOTE':
      return 'Note to sign';
    case 'QUIET':
      return 'Quiet for a while';
    default:
      return assertNever(kind);
  }
}

export type PlanStatus = 'WAITING' | 'SCHEDULED' | 'ACTIVE' | 'PAUSED' | 'ENDED';

export function planStatusWords(status: PlanStatus): string {
  switch (status) {
    case 'WAITING':
      return 'Questions first';
    case 'SCHEDULED':
      return 'Begins later';
    case 'ACTIVE':
      return 'Under way';
    case 'PAUSED':
      return 'Resting';
    case 'ENDED':
      return 'Ended';
    default:
      return assertNever(status);
  }
}

export type StepStatus = 'LOCKED' | 'OPEN' | 'DONE' | 'SKIPPED';

export function stepStatusWords(status: StepStatus): string {
  switch (status) {
    case 'LOCKED':
      return 'Not yet';
    case 'OPEN':
      return 'Open';
    case 'DONE':
      return 'Done';
    case 'SKIPPED':
      return 'Left out';
    default:
      return assertNever(status);
  }
}

export type Outcome = 'PROCEED' | 'COOL_OFF' | 'TALK_TO_COACH' | 'NOT_SUITABLE' | 'SAFETY_STOP';

export function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 'PROCEED':
      return 'Ready to begin';
    case 'COOL_OFF':
      return 'Some quiet time first';
    case 'TALK_TO_COACH':
      return 'A talk first';
    case 'NOT_SUITABLE':
      return 'Not the right plan now';
    case 'SAFETY_STOP':
      return 'On hold, to be safe';
    default:
      return assertNever(outcome);
  }
}

export type Role = 'OWNER' | 'COACH' | 'CLIENT';

export function roleWords(role: Role): string {
  switch (role) {
    case 'OWNER':
      return 'Owner';
    case 'COACH':
      return 'Coach';
    case 'CLIENT':
      return 'Client';
    default:
      return assertNever(role);
  }
}

export type SessionStatus = 'PLANNED' | 'HELD' | 'MISSED' | 'CANCELLED';

export function sessionStatusWords(status: SessionStatus): string {
  switch (status) {
    case 'PLANNED':
      return 'Planned';
    case 'HELD':
      return 'Held';
    case 'MISSED':
      return 'Did not take place';
    case 'CANCELLED':
      return 'Cancelled';
    default:
      return assertNever(status);
  }
}

export type ReachBy = 'EMAIL' | 'TEXT_MESSAGE' | 'PHONE' | 'IN_SESSION';

export function reachByWords(reachBy: ReachBy): string {
  switch (reachBy) {
    case 'EMAIL':
      return 'By mail';
    case 'TEXT_MESSAGE':
      return 'By text message';
    case 'PHONE':
      return 'By phone';
    case 'IN_SESSION':
      return 'In sessions only';
    default:
      return assertNever(reachBy);
  }
}
