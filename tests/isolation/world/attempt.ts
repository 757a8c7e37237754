import type { Life } from './client.js';

/** One way of trying to reach someone else's data. */
export interface Attempt {
  /** The targeted ids, in addition to the caller's own. */
  args: (theirs: Life, mine: Life) => object;
  /**
   * DENIED: UNAUTHENTICATED, FORBIDDEN or NOT_FOUND. NOTHING: the same as for data that does not exist, whether an
   * empty list or a refusal. OWN: affects only the caller's own data.
   */
  outcome: 'DENIED' | 'NOTHING' | 'OWN';
  /** Someone else's id is sent as if the caller had created it. */
  takesId?: true;
  /** A custom operation, if the generated one that selects everything does not suffice. */
  query?: string;
  /** Not tried by members of the same practice, who are allowed to do this. */
  fromElsewhere?: true;
  /** Also tried by owners and by the client that it is about: private notes of coaches are not for them either. */
  evenAround?: true;
  /** Deliberately slow operations, tried by fewer people. */
  slow?: true;
  /** The answer repeats what the caller sent. */
  echoes?: true;
  /** An email is sent to the given address, no matter who gave it. */
  sendsMail?: true;
  /** Not allowed to anybody: ids of two people that do not belong together, or an id of another kind. */
  nobodyMay?: true;
}

export const denied = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt => ({
  args,
  outcome: 'DENIED',
  ...more,
});
/** Sends each of the victim's ids of this kind as the argument. */
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
/** Sends an id of the victim as if the caller had generated it. */
export const takesId = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt =>
  own(args, { takesId: true, echoes: true, ...more });
/** A text of the victim, by the id of the text. */
export const byNote = (args: Attempt['args'], more: Partial<Attempt> = {}): Attempt =>
  denied(args, { evenAround: true, ...more });
