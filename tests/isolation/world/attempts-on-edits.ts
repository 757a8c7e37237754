import { ON_OFFERS, READING_OFFERS } from './attempts-on-offers.js';
import { denied, deniedEach, own, takesId, type Attempt } from './attempt.js';
import { content, FRESH } from './sent.js';

/** Reading what a plan asks for, how it was edited and what was offered. */
export const READING_EDITS = {
  ...READING_OFFERS,
  'Query.planContent': [
    ...deniedEach('planId', ['planId', 'earlierPlanId']),
    denied((t) => ({ planId: t.clientId }), { nobodyMay: true }),
  ],
  'Query.planEditPreview': [
    denied((t) => ({ input: { planId: t.planId, contentVersion: 5, steps: content().steps } })),
  ],
  'Query.planEdits': [
    ...deniedEach('planId', ['planId', 'earlierPlanId']),
    denied((t) => ({ planId: t.planId, before: t.editId })),
    denied((t, m) => ({ planId: t.planId, before: m.editId })),
  ],
  'Query.removedReflections': [
    own((_, m) => ({ planId: m.planId })),
    { args: (t) => ({ planId: t.planId }), outcome: 'NOTHING' },
  ],
} satisfies Record<string, Attempt[]>;

/** Editing a running plan, and closing the notices about it. */
export const ON_EDITS = {
  ...ON_OFFERS,
  'Mutation.editPlan': [
    denied((t) => ({
      input: { id: FRESH, planId: t.planId, contentVersion: 5, steps: content().steps },
    })),
    takesId((t, m) => ({
      input: { id: t.editId, planId: m.planId, contentVersion: 5, steps: content().steps },
    })),
  ],
  'Mutation.closePlanEdits': [own((t) => ({ input: { ids: [t.editId] } }))],
} satisfies Record<string, Attempt[]>;
