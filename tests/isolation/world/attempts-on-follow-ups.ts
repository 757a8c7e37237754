import { denied, own, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';

export const ON_FOLLOW_UPS = {
  'Query.myFollowUps': [own()],
  'Query.coachAway': [own()],
  'Query.absence': [own()],
  'Mutation.acknowledgeFollowUp': [
    denied((t) => ({ input: { id: t.followUpId, done: 'TALKED' } })),
  ],
  'Mutation.notifyOwner': [denied((t) => ({ followUpId: t.followUpId }))],
  'Mutation.setAbsence': [
    // With an unknown version, callers with access get STALE, and their data stays.
    own(() => ({ input: { version: 99 } })),
  ],
  'Mutation.setFollowUpHours': [own(() => ({ hours: 24 }))],
  'Query.linkedPartner': [denied((t) => ({ clientId: t.clientId }))],
  'Mutation.linkClients': [
    denied((t) => ({ input: { clientId: t.clientId, partnerId: t.invitedClientId } }), {
      nobodyMay: true,
    }),
  ],
  'Mutation.unlinkClients': [denied((t) => ({ clientId: t.clientId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
