import { denied, own, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';

export const READING_FILES = {
  'Query.clientFiles': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.clientId, attached: true })),
  ],
  'Query.practiceFiles': [own()],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_FILES = {
  'Mutation.openMyCopy': [own()],
  'Mutation.openFile': [
    denied((t) => ({ id: t.fileId })),
    denied((t) => ({ id: t.coachsFileId })),
    denied((t) => ({ id: t.waitingFileId })),
  ],
  'Mutation.shareFile': [denied((t) => ({ id: t.fileId, coachId: t.coachId }))],
  'Mutation.openPracticeFile': [denied((t) => ({ id: t.practiceFileId }), { fromElsewhere: true })],
  'Mutation.renamePracticeFile': [
    denied((t) => ({ input: { id: t.practiceFileId, name: 'Mine' } }), { fromElsewhere: true }),
  ],
  'Mutation.setFileLimits': [own(() => ({ mostMegabytes: null, largestMegabytes: 10 }))],
  'Mutation.attachFile': [
    denied((t) => ({ input: { clientId: t.clientId, fileId: t.fileId, stepId: t.stepId } })),
    denied((t) => ({ input: { clientId: t.clientId, practiceFileId: t.practiceFileId } })),
    denied((t, m) => ({ input: { clientId: m.clientId, practiceFileId: t.practiceFileId } }), {
      fromElsewhere: true,
    }),
    denied((t, m) => ({ input: { clientId: m.clientId, fileId: t.fileId, stepId: m.stepId } })),
  ],
  'Mutation.detachFile': [denied((t) => ({ id: t.filePlaceId }))],
  'Mutation.removePracticeFile': [
    { args: (t) => ({ id: t.practiceFileId }), outcome: 'NOTHING', fromElsewhere: true },
  ],
  'Mutation.removeFile': [
    denied((t) => ({ id: t.fileId })),
    denied((t) => ({ id: t.coachsFileId })),
    denied((t) => ({ id: t.waitingFileId })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
