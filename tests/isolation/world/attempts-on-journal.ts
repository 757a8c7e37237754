import { denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FUTURE } from './sent.js';

export const READING_JOURNAL = {
  'Query.hardMoments': [own()],
  'Query.journal': [own(() => ({ first: 100 })), own(() => ({ first: 100, until: FUTURE }))],
  'Query.sharedJournal': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.invitedClientId })),
    denied((t) => ({ clientId: t.entryId }), { nobodyMay: true }),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_JOURNAL = {
  // With a version that does not exist: callers with access get STALE, and what they wrote stays.
  'Mutation.saveHardMoments': [own(() => ({ input: { helped: 'Mine', version: 99 } }))],
  'Mutation.writeJournalEntry': [
    takesId((t) => ({ input: { id: t.entryId, text: 'Mine', version: 0 } })),
    denied((t) => ({ input: { id: t.entryId, text: 'Mine', version: 1 } })),
    denied((t) => ({ input: { id: t.sharedEntryId, text: 'Mine', version: 7 } })),
  ],
  'Mutation.shareJournalEntry': [
    denied((t) => ({ id: t.entryId, version: 1, coachId: t.coachId })),
    denied((t) => ({ id: t.entryId, version: 7, coachId: t.coachId })),
    denied((t, m) => ({ id: t.entryId, version: 1, coachId: m.coachId })),
  ],
  'Mutation.unshareJournalEntry': [denied((t) => ({ id: t.sharedEntryId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ENDING_JOURNAL = {
  'Mutation.deleteJournalEntry': [
    denied((t) => ({ id: t.entryId })),
    denied((t) => ({ id: t.sharedEntryId })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
