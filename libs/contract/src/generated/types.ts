/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Boundary =
  | 'ASKED_FOR_NO_CONTACT'
  | 'ASKED_FOR_SPACE'
  | 'LEGAL_ORDER'
  | 'LIMITED'
  | 'OPEN'
  | 'UNKNOWN';

export type Ending =
  | 'EXPIRED'
  | 'LET_GO'
  | 'MUTUAL_PAUSE'
  | 'SAFETY_STOP'
  | 'TOGETHER'
  | 'WITHDREW';

export type LockKind =
  | 'APPROVAL'
  | 'BOUNDARY'
  | 'ENDED'
  | 'PAUSED'
  | 'PLAN_NOT_STARTED'
  | 'STEP'
  | 'WAIT';

export type RefusalCode =
  /** A link or a wait has run out. */
  | 'EXPIRED'
  /** It is signed, published or ended, and nothing changes it any more. */
  | 'FINAL'
  /** The last owner of a practice cannot go. */
  | 'LAST_OWNER'
  /** A step or action is not open; `lock` says why. */
  | 'LOCKED'
  /** What was asked is not possible in this state; `message` says why. */
  | 'NOT_NOW'
  /** A template that cannot work; `problems` says where. */
  | 'NOT_PUBLISHABLE'
  /** Somebody changed it meanwhile; `current` holds what is there now, `version` its version. */
  | 'STALE'
  /** The address is in use, the time is taken, the thing exists already. */
  | 'TAKEN'
  /** Too many attempts; `until` says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** The wrong address or password, without saying which. */
  | 'WRONG_CREDENTIALS';

export type Role =
  | 'CLIENT'
  | 'COACH'
  | 'OWNER';

export type StepStatus =
  | 'DONE'
  | 'LOCKED'
  | 'OPEN'
  | 'SKIPPED';

export type WaitAnchor =
  | 'DATE'
  | 'PLAN_START'
  | 'STEP_END';

export type RefusalPartsFragment = { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, version: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null };

export type LockPartsFragment = { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null };

export type StonePartsFragment = { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null };

export type MePartsFragment = { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> };

export type MembershipPartsFragment = { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } };

export type SignedInPartsFragment = { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } };

export type RefreshSessionMutationVariables = Exact<{
  practiceId?: string | null | undefined;
}>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, version: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type SignOutMutationVariables = Exact<{
  everywhere?: boolean | null | undefined;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, version: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };
