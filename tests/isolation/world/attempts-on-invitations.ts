import { denied, own, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';

export const READING_INVITATIONS = {
  'Query.invitations': [
    own(() => ({ first: 100 })),
    own(() => ({ as: 'STAFF', open: true, search: '%' })),
    { args: (t) => ({ search: t.email }), outcome: 'NOTHING' },
    { args: (t) => ({ clientId: t.invitedClientId }), outcome: 'NOTHING' },
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;

/** After what needs the invitation, because they end its link. */
export const ON_INVITATIONS = {
  'Mutation.correctInvitation': [
    denied((t) => ({ input: { invitationId: t.invitationId, email: 'a2@example.test' } })),
  ],
  'Mutation.revokeInvitation': [denied((t) => ({ invitationId: t.invitationId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
