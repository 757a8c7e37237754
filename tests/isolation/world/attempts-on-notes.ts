import { byNote, denied, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { FRESH, POINT } from './sent.js';

const HEADINGS = [{ heading: 'Mine now', hint: '' }];
/** Colleagues edit the forms of their practice. */
const shared = { fromElsewhere: true } as const;

export const READING_NOTES = {
  'Query.noteForms': [own()],
  'Query.note': [
    ...['privateDraftId', 'privateSignedId', 'sharedDraftId'].map((note) =>
      byNote((t) => ({ id: t[note as 'privateDraftId'] })),
    ),
    denied((t) => ({ id: t.sharedSignedId })),
  ],
  'Query.unfinishedNotes': [own(() => ({ first: 100 })), own((t) => ({ after: t.sessionsCursor }))],
  // Every note of this world has this letter, and the marks around it leave the number of its secret whole.
  'Query.noteSearch': [
    own(() => ({ words: 'a' })),
    own((t) => ({ words: 'draft', after: t.sessionsCursor })),
    { args: (t) => ({ words: 'a', clientId: t.clientId }), outcome: 'NOTHING' },
  ],
  'Query.noteBefore': [
    ...(['COACH_ONLY', 'WITH_CLIENT'] as const).map((visibility) =>
      denied((t) => ({ sessionId: t.plannedSessionId, visibility })),
    ),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_NOTES = {
  'Mutation.writeNote': [
    // With the current version, and with one that is answered with the current text.
    ...[1, 7].map((version) =>
      byNote((t) => ({
        input: {
          id: t.privateDraftId,
          sessionId: t.heldSessionId,
          visibility: 'WITH_CLIENT',
          body: 'Mine now',
          version,
        },
      })),
    ),
    byNote((t) => ({
      input: {
        id: t.privateSignedId,
        sessionId: t.heldSessionId,
        visibility: 'WITH_CLIENT',
        body: 'Mine now',
        version: 1,
      },
    })),
    denied((t) => ({
      input: {
        id: FRESH,
        sessionId: t.heldSessionId,
        visibility: 'COACH_ONLY',
        body: 'Mine',
        version: 0,
      },
    })),
    takesId((t, m) => ({
      input: {
        id: t.privateDraftId,
        sessionId: m.heldSessionId,
        visibility: 'COACH_ONLY',
        body: 'Mine',
        version: 0,
      },
    })),
  ],
  'Mutation.agreeAction': [
    byNote((t) => ({ input: { ...POINT, noteId: t.privateDraftId, stepId: t.stepId } })),
    denied((t, m) => ({ input: { ...POINT, noteId: m.privateDraftId, stepId: t.stepId } })),
    denied((t, m) => ({ input: { ...POINT, noteId: t.privateDraftId, stepId: m.stepId } })),
    takesId((t, m) => ({
      input: { ...POINT, id: t.agreedActionId, noteId: m.privateDraftId, stepId: m.stepId },
    })),
  ],
  'Mutation.addAddendum': [
    byNote((t) => ({ input: { noteId: t.privateSignedId, body: 'And this' } })),
    denied((t) => ({ input: { noteId: t.sharedSignedId, body: 'And this' } })),
    takesId((t, m) => ({
      input: { id: t.addendumId, noteId: m.privateSignedId, body: 'And this' },
    })),
  ],
  'Mutation.setNoteNeeded': [
    ...[true, false].map((needed) => denied((t) => ({ sessionId: t.heldSessionId, needed }))),
  ],
  'Mutation.signNote': [
    byNote((t) => ({ noteId: t.sharedDraftId, version: 1 })),
    byNote((t) => ({ noteId: t.privateSignedId, version: 1 })),
  ],
  'Mutation.saveNoteForm': [
    denied(
      (t) => ({ input: { id: t.noteFormId, name: 'Mine now', headings: HEADINGS, version: 1 } }),
      shared,
    ),
    takesId(
      (t) => ({ input: { id: t.noteFormId, name: 'Mine now', headings: HEADINGS, version: 0 } }),
      shared,
    ),
  ],
  'Mutation.removeNoteForm': [denied((t) => ({ formId: t.noteFormId }), shared)],
  'Mutation.restoreNoteForm': [denied((t) => ({ formId: t.noteFormId }), shared)],
  'Mutation.discardNote': [byNote((t) => ({ noteId: t.privateDraftId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
