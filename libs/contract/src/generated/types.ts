/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptInvitationInput = {
  name?: string | null | undefined;
  password: string;
  timeZone?: string | null | undefined;
  token: string;
};

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

export type InvitationStatus =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REVOKED';

export type InviteCoachInput = {
  email: string;
  id?: string | null | undefined;
  name: string;
  role: Role;
};

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

export type SignInInput = {
  email: string;
  password: string;
};

export type SignUpInput = {
  email: string;
  name: string;
  password: string;
  practiceName: string;
  timeZone: string;
};

export type StepStatus =
  | 'DONE'
  | 'LOCKED'
  | 'OPEN'
  | 'SKIPPED';

export type WaitAnchor =
  | 'DATE'
  | 'PLAN_START'
  | 'STEP_END';

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { __typename: 'Mutation', signUp:
    | { __typename: 'MailSent', to: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type ConfirmSignUpMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmSignUpMutation = { __typename: 'Mutation', confirmSignUp:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { __typename: 'Mutation', requestPasswordReset:
    | { __typename: 'MailSent', to: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { __typename: 'Query', invitation: { __typename: 'InvitationPreview', practiceName: string, invitedBy: string, role: Role, email: string, name: string, expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type RequestEmailChangeMutation = { __typename: 'Mutation', requestEmailChange:
    | { __typename: 'MailSent', to: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { __typename: 'Mutation', confirmEmailChange:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type SignedInPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInPlacesQuery = { __typename: 'Query', signedInPlaces: Array<{ __typename: 'SignedInPlace', id: string, createdAt: string, lastUsedAt: string, userAgent: string, current: boolean }> };

export type PracticePartsFragment = { __typename: 'Practice', id: string, name: string, timeZone: string, version: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean }> };

export type InvitationPartsFragment = { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null };

export type PracticePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticePageQuery = { __typename: 'Query', practice: { __typename: 'Practice', id: string, name: string, timeZone: string, version: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean }> } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { __typename: 'Query', invitations: Array<{ __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }> };

export type RenamePracticeMutationVariables = Exact<{
  name: string;
  timeZone?: string | null | undefined;
  version: number;
}>;


export type RenamePracticeMutation = { __typename: 'Mutation', renamePractice:
    | { __typename: 'Practice', id: string, name: string, timeZone: string, version: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type ChangeRoleMutationVariables = Exact<{
  memberId: string;
  role: Role;
}>;


export type ChangeRoleMutation = { __typename: 'Mutation', changeRole:
    | { __typename: 'Practice', id: string, name: string, timeZone: string, version: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type RemoveMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type RemoveMemberMutation = { __typename: 'Mutation', removeMember:
    | { __typename: 'Practice', id: string, name: string, timeZone: string, version: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type InviteCoachMutationVariables = Exact<{
  input: InviteCoachInput;
}>;


export type InviteCoachMutation = { __typename: 'Mutation', inviteCoach:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type ResendInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type ResendInvitationMutation = { __typename: 'Mutation', resendInvitation:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type RevokeInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type RevokeInvitationMutation = { __typename: 'Mutation', revokeInvitation:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };

export type RefusalPartsFragment = { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null };

export type LockPartsFragment = { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null };

export type StonePartsFragment = { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null };

export type MePartsFragment = { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> };

export type MembershipPartsFragment = { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } };

export type SignedInPartsFragment = { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } };

export type RefreshSessionMutationVariables = Exact<{
  practiceId?: string | null | undefined;
}>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string } }> } }
   };

export type SignOutMutationVariables = Exact<{
  everywhere?: boolean | null | undefined;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, until: string | null, days: number | null, anchor: WaitAnchor | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: string, message: string, step: string | null, action: string | null, field: string | null }> | null }
   };
