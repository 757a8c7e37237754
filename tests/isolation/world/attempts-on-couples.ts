import { denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FRESH, FUTURE } from './sent.js';

const mixed = { nobodyMay: true } as const;

/** Partners of a couple are among the attackers: each of them tries everything with what belongs to the other. */
export const ON_COUPLES = {
  'Query.coupleOf': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.invitedClientId })),
    denied((t) => ({ clientId: t.coupleId }), mixed),
  ],
  'Query.myCouple': [own()],
  'Query.coupleMessages': [
    denied((t) => ({ id: t.coupleId })),
    denied((t) => ({ id: t.ownCoupleId })),
    denied((t) => ({ id: t.earlierCoupleId })),
  ],
  'Subscription.coupleMessages': [
    denied((t) => ({ id: t.coupleId })),
    denied((t) => ({ id: t.ownCoupleId })),
  ],
  'Mutation.sendCoupleMessage': [
    denied((t) => ({ input: { id: FRESH, coupleId: t.coupleId, text: 'Mine' } })),
    denied((t) => ({ input: { id: FRESH, coupleId: t.ownCoupleId, text: 'Mine' } })),
  ],
  'Mutation.editCoupleMessage': [
    denied((t) => ({ input: { id: t.ownCoupleMessageId, version: 1, text: 'Mine' } })),
    denied((t) => ({ input: { id: t.coupleMessageId, version: 1, text: 'Mine' } })),
  ],
  'Mutation.withdrawCoupleMessage': [
    denied((t) => ({ id: t.ownCoupleMessageId })),
    denied((t) => ({ id: t.coupleMessageId })),
  ],
  'Mutation.markCoupleMessagesRead': [
    denied((t) => ({ id: t.coupleId, to: FUTURE })),
    denied((t) => ({ id: t.ownCoupleId, to: FUTURE })),
  ],
  'Mutation.proposeCouple': [
    denied((t) => ({ input: { id: FRESH, clientId: t.clientId } })),
    takesId((t, m) => ({ input: { id: t.coupleId, clientId: m.clientId } })),
  ],
  'Mutation.answerCoupleProposal': [
    denied((t) => ({ id: t.ownCoupleId, answer: 'NO' })),
    denied((t) => ({ id: t.coupleId, answer: 'NO' }), mixed),
  ],
  'Mutation.takeBackCoupleAnswer': [denied((t) => ({ id: t.coupleId }), mixed)],
  'Mutation.confirmCouple': [denied((t) => ({ coupleId: t.coupleId }))],
  'Mutation.declineCouple': [denied((t) => ({ coupleId: t.coupleId }))],
  'Mutation.shareCoupleNote': [
    denied((t) => ({ input: { id: FRESH, coupleId: t.coupleId, body: 'Mine' } })),
    denied((t) => ({ input: { id: t.coupleNoteId, coupleId: t.coupleId, body: 'Mine' } }), mixed),
  ],
  'Mutation.planJointSession': [
    denied((t) => ({ input: { id: FRESH, coupleId: t.coupleId, startsAt: FUTURE, minutes: 30 } })),
  ],
  'Mutation.planJointSeries': [
    denied((t) => ({
      input: {
        ...{ id: FRESH, coupleId: t.coupleId, startsAt: FUTURE, minutes: 30 },
        ...{ repeats: 'WEEKLY', count: 2 },
      },
    })),
    takesId((t, m) => ({
      input: {
        ...{ id: t.jointSeriesId, coupleId: m.coupleId, startsAt: FUTURE, minutes: 30 },
        ...{ repeats: 'WEEKLY', count: 2 },
      },
    })),
  ],
  'Mutation.editCouplePlan': [
    denied((t) => ({
      input: { id: FRESH, coupleId: t.coupleId, contentVersion: 2, reason: 'Mine', steps: [] },
    })),
  ],
  'Mutation.closeCouplePlanEdits': [
    denied((t) => ({ id: t.ownCoupleId, editId: t.coupleEditId })),
    denied((t) => ({ id: t.coupleId, editId: t.coupleEditId }), mixed),
  ],
  'Mutation.openCoupleStep': [denied((t) => ({ coupleId: t.coupleId, step: 'turn-the-page' }))],
  'Mutation.markJointAction': [
    denied((t) => ({ id: t.ownCoupleId, action: 'three-agreements', done: false })),
    denied((t) => ({ id: t.coupleId, action: 'three-agreements', done: true }), mixed),
  ],
  'Mutation.saveJointReflection': [
    denied((t) => ({
      input: { id: t.ownCoupleId, action: 'one-thank-you', text: 'Mine', version: 1, shared: true },
    })),
    denied(
      (t) => ({ input: { id: t.coupleId, action: 'one-thank-you', text: 'Mine', version: 1 } }),
      mixed,
    ),
  ],
  'Mutation.pauseCouple': [denied((t) => ({ coupleId: t.coupleId }))],
  'Mutation.resumeCouple': [denied((t) => ({ coupleId: t.coupleId }))],
  'Mutation.leaveCouple': [
    denied((t) => ({ id: t.ownCoupleId })),
    denied((t) => ({ id: t.clientId }), mixed),
  ],
  'Mutation.endCouple': [denied((t) => ({ coupleId: t.coupleId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
