import { denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FRESH, FUTURE, SOON, unreadOf } from './sent.js';

/** A cursor before everything that is kept about clients. */
const firstBefore = (clientId: string): string =>
  Buffer.from(JSON.stringify(['0 2000-01-01T00:00:00.000000Z', clientId])).toString('base64url');

/** Runs before the client withdraws what this shows to their coach. */
export const ON_ATTENTION = {
  'Query.furtherAttention': [own((t) => ({ after: firstBefore(t.clientId) }))],
  'Query.attentionMarks': [
    own(() => ({ first: 100 })),
    own((t) => ({ after: t.attentionMarksCursor })),
  ],
  'Mutation.snoozeAttention': [
    denied((t) => ({ input: { id: FRESH, attentionId: unreadOf(t), until: SOON } })),
    takesId((t, m) => ({
      input: { id: t.attentionMarkId, attentionId: unreadOf(m), until: SOON },
    })),
  ],
  'Mutation.dismissAttention': [
    denied((t) => ({ input: { id: FRESH, attentionId: unreadOf(t) } })),
    takesId((t, m) => ({ input: { id: t.attentionMarkId, attentionId: unreadOf(m) } })),
  ],
  'Mutation.restoreAttention': [denied((t) => ({ id: t.attentionMarkId }))],
  'Mutation.markRead': [
    denied((t) => ({ input: { clientId: t.clientId, section: 'BREATHER', to: FUTURE } })),
    denied((t) => ({ input: { clientId: t.invitedClientId, section: 'ANSWERS', to: FUTURE } })),
  ],
  'Mutation.setAttentionRules': [
    // With an unknown version, callers with access get STALE, and the rules stay.
    own(() => ({ input: { version: 99, rules: [{ kind: 'QUIET', on: false }] } })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
