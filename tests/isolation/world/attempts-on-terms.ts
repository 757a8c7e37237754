import { own, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { JOINING } from '../../support/sign-in.js';
import { FRESH } from './sent.js';

export const ON_TERMS = {
  'Query.myTerms': [own()],
  'Query.practiceTerms': [own()],
  'Mutation.acceptTerms': [
    own(() => ({ input: { adult: true, healthData: JOINING.healthData } })),
    // With a version that does not exist.
    own(() => ({ input: { agreement: 'AGREEMENT-own-99' } })),
  ],
  'Mutation.signAgreement': [
    // Signed before: it changes nothing.
    own(() => ({ input: { agreement: JOINING.agreement, name: 'Me' } })),
  ],
  'Mutation.setAsksSignature': [own(() => ({ asks: true }))],
  'Mutation.publishTerms': [
    own(() => ({
      input: { id: FRESH, kind: 'PRIVACY_NOTICE', body: 'Mine', basedOn: 'PRIVACY_NOTICE-own-99' },
    })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
