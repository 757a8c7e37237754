import { denied, deniedEach, takesId, type Attempt } from './attempt.js';
import { FRESH } from './sent.js';

const mixed = { nobodyMay: true } as const;

/** The days name actions by their keys, and an action that a person added with someone else's id has that id in its key. */
const WITHOUT_KEYS = `mutation ($input: OfferVersionInput!) { offerVersion(input: $input) {
  __typename ... on PlanOffer { id planId state by at fromNumber toNumber canAccept changes { kind step action field } }
  ... on Refusal { code message } } }`;

/** Reading which plans could move to a newer version, what was offered, and what became of the plans of a template. */
export const READING_OFFERS = {
  'Query.plansOnOlderVersions': [
    { args: (t) => ({ templateId: t.templateId }), outcome: 'NOTHING' },
  ],
  'Query.templateOutcomes': [
    denied((t) => ({ templateId: t.templateId })),
    denied((t) => ({ templateId: t.draftTemplateId }), mixed),
    denied((t) => ({ templateId: t.templateVersionId }), mixed),
  ],
  'Query.newerVersions': [denied((t) => ({ planId: t.planId }))],
  'Query.planMove': [
    denied((t) => ({ input: { planId: t.planId, templateVersionId: t.newerVersionId } })),
    denied((t, m) => ({ input: { planId: t.planId, templateVersionId: m.newerVersionId } }), mixed),
  ],
  'Query.planOffer': [
    ...deniedEach('planId', ['planId', 'earlierPlanId']),
    denied((t) => ({ planId: t.offerId }), mixed),
  ],
} satisfies Record<string, Attempt[]>;

/** Offering a newer version, answering and undoing. */
export const ON_OFFERS = {
  'Mutation.offerVersion': [
    denied((t) => ({
      input: { id: FRESH, planId: t.planId, templateVersionId: t.newerVersionId },
    })),
    takesId(
      (t, m) => ({
        input: { id: t.offerId, planId: m.planId, templateVersionId: m.newerVersionId },
      }),
      { query: WITHOUT_KEYS },
    ),
  ],
  'Mutation.acceptOffer': [denied((t) => ({ offerId: t.offerId }))],
  'Mutation.declineOffer': [denied((t) => ({ offerId: t.offerId }))],
  'Mutation.withdrawOffer': [denied((t) => ({ offerId: t.offerId }))],
  'Mutation.revertOffer': [denied((t) => ({ offerId: t.offerId }))],
} satisfies Record<string, Attempt[]>;
