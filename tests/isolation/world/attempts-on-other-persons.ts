import { denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FRESH } from './sent.js';

const mixed = { nobodyMay: true } as const;

export const ON_OTHER_PERSONS = {
  'Mutation.proposeOtherPerson': [
    denied((t) => ({ input: { id: FRESH, clientId: t.clientId, alias: 'Somebody' } })),
    takesId((t, m) => ({ input: { id: t.proposedPersonId, clientId: m.clientId } })),
  ],
  'Mutation.withdrawOtherPerson': [
    denied((t) => ({ clientId: t.clientId, personId: t.personId })),
    denied((t, m) => ({ clientId: m.clientId, personId: t.proposedPersonId }), mixed),
  ],
  'Mutation.confirmOtherPerson': [
    denied((t) => ({ clientId: t.clientId, personId: t.proposedPersonId })),
    denied((t, m) => ({ clientId: m.clientId, personId: t.proposedPersonId }), mixed),
  ],
  'Mutation.setBoundary': [
    denied(
      (t, m) => ({
        input: { clientId: m.clientId, personId: t.personId, boundary: 'LEGAL_ORDER' },
      }),
      mixed,
    ),
    denied((t) => ({ input: { clientId: t.clientId, boundary: 'LIMITED', reason: 'Because' } })),
    denied((t) => ({ input: { clientId: t.clientId, boundary: 'ASKED_FOR_NO_CONTACT' } })),
  ],
  'Mutation.confirmBoundary': [denied((t) => ({ input: { clientId: t.clientId } }))],
  'Mutation.endLegalOrder': [
    denied((t) => ({
      input: { clientId: t.clientId, reason: 'Because', endedOn: '2026-01-01' },
    })),
  ],
  'Mutation.startLettingGo': [
    own((t) => ({ input: { id: FRESH, endsPlanId: t.planId } }), mixed),
    takesId((t) => ({ input: { id: t.planId } })),
  ],
  'Mutation.undoLettingGo': [
    denied((t) => ({ planId: t.planId })),
    denied((t) => ({ planId: t.earlierPlanId })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
