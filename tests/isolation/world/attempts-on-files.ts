import { denied, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';

export const READING_FILES = {
  'Query.clientFiles': [denied((t) => ({ clientId: t.clientId }))],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_FILES = {
  'Mutation.openFile': [denied((t) => ({ id: t.fileId })), denied((t) => ({ id: t.coachsFileId }))],
  'Mutation.shareFile': [denied((t) => ({ id: t.fileId, coachId: t.coachId }))],
  'Mutation.removeFile': [
    denied((t) => ({ id: t.fileId })),
    denied((t) => ({ id: t.coachsFileId })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
