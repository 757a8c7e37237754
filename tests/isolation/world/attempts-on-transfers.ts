import { denied, own, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';

const mixed = { nobodyMay: true } as const;

export const ON_TRANSFERS = {
  'Query.privateNotes': [
    own(),
    { args: (t) => ({ clientId: t.clientId }), outcome: 'NOTHING' },
    { args: (t) => ({ clientId: t.privateSignedId }), outcome: 'NOTHING', ...mixed },
  ],
  'Query.noteAccess': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.privateSignedId }), mixed),
  ],
  'Mutation.sharePrivateNotes': [
    denied((t) => ({ input: { clientId: t.clientId, noteIds: [] } }), mixed),
    denied((t) => ({ input: { clientId: t.clientId, noteIds: [t.privateSignedId] } }), mixed),
    denied((t, m) => ({ input: { clientId: m.clientId, noteIds: [t.privateSignedId] } }), mixed),
  ],
  'Mutation.requestNoteAccess': [
    denied((t) => ({ input: { clientId: t.clientId, reason: 'Because' } })),
  ],
  'Mutation.endNoteAccess': [denied((t) => ({ clientId: t.clientId }))],
  'Mutation.transferClient': [
    denied(
      (t, m) => ({
        input: { clientId: m.clientId, toMemberId: m.memberId, noteIds: [t.privateSignedId] },
      }),
      mixed,
    ),
    denied((t, m) => ({ input: { clientId: t.clientId, toMemberId: m.coachId } })),
    denied((t, m) => ({ input: { clientId: m.clientId, toMemberId: t.coachId } }), {
      fromElsewhere: true,
    }),
    denied((t, m) => ({ input: { clientId: m.clientId, toMemberId: t.memberId } }), mixed),
  ],
  'Query.newStart': [own()],
  'Mutation.requestNewStart': [own()],
  'Mutation.archiveClient': [denied((t) => ({ input: { clientId: t.clientId, plan: 'PAUSE' } }))],
  'Mutation.endClientAccess': [denied((t) => ({ clientId: t.clientId }))],
  'Mutation.restoreClientAccess': [denied((t) => ({ clientId: t.clientId }))],
  'Mutation.restoreClient': [denied((t) => ({ clientId: t.clientId }))],
  'Mutation.changeRole': [
    denied((t) => ({ memberId: t.coachId, role: 'OWNER' })),
    denied((t) => ({ memberId: t.memberId, role: 'OWNER' }), mixed),
    denied((t) => ({ memberId: t.clientId, role: 'COACH' }), mixed),
  ],
  'Mutation.removeMember': [
    denied((t) => ({ memberId: t.coachId })),
    denied((t) => ({ memberId: t.memberId }), mixed),
  ],
} satisfies Record<RootField, Attempt[]>;
