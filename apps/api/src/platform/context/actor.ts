export type Role = 'OWNER' | 'COACH' | 'CLIENT';

/** A signed-in person. */
export interface AccountActor {
  accountId: string;
  signInId: string;
}

/** The membership that an access token speaks for. */
export interface MemberActor {
  practiceId: string;
  memberId: string;
  role: Role;
  /** The client profile of a member whose role is CLIENT. */
  clientId: string | null;
}

/** The settings given to row-level security at the start of a transaction. */
export interface Scope {
  practiceId: string | null;
  accountId: string | null;
  memberId: string | null;
  clientId: string | null;
  /** SYSTEM: the server itself, within one practice, for example to accept an invitation before anybody is signed in. */
  role: Role | 'SYSTEM' | 'NOBODY';
  /** A client who books with the coach `memberId`: the only role of the database that writes sessions for clients (ADR 39). */
  books?: true;
}
