import type { Life } from './client.js';

/** One way of trying to reach what belongs to someone else. */
export interface Attempt {
  /** The targeted ids, in addition to the caller's own. */
  args: (theirs: Life, mine: Life) => object;
  /**
   * DENIED: UNAUTHENTICATED, FORBIDDEN or NOT_FOUND. NOTHING: as for what does not exist, be it an empty list
   * or a refusal. OWN: it may do what it does for the asker, and touches nothing of others.
   */
  outcome: 'DENIED' | 'NOTHING' | 'OWN';
  /** Someone else's id is sent as if the caller had created it. */
  takesId?: true;
  /** An operation of its own, where the one that selects everything cannot say it. */
  query?: string;
  /** Not tried by members of the same practice, who may do this. */
  fromElsewhere?: true;
  /** Also tried by owners and by the client it is about: coach-only texts are not theirs either. */
  evenAround?: true;
  /** Deliberately slow operations, tried by fewer people. */
  slow?: true;
  /** The answer repeats what the asker sent. */
  echoes?: true;
  /** An email goes to the given address, no matter who gave it. */
  sendsMail?: true;
  /** What nobody has a right to: two people's ids that do not belong together, or an id of another kind. */
  nobodyMay?: true;
}

export const denied = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt => ({
  args,
  outcome: 'DENIED',
  ...more,
});
/** Each of these ids of theirs under one name. */
export const deniedEach = (name: string, ids: (keyof Life)[]) =>
  ids.map((id) => denied((t) => ({ [name]: t[id] })));
export const nothing = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt => ({
  args,
  outcome: 'NOTHING',
  nobodyMay: true,
  ...more,
});
export const own = (args: Attempt['args'] = () => ({}), more: Partial<Attempt> = {}): Attempt => ({
  args,
  outcome: 'OWN',
  ...more,
});
/** An id of theirs, sent as one that the asker made. */
export const takesId = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt =>
  own(args, { takesId: true, echoes: true, ...more });
/** A text of theirs, by a text's own id. */
export const byNote = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt =>
  denied(args, { evenAround: true, ...more });
