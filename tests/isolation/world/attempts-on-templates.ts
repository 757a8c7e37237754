import { denied, deniedEach, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import { content } from './sent.js';
import { templateFile } from './template-file.js';

const mixed = { nobodyMay: true } as const;

export const READING_TEMPLATES = {
  'Query.templates': [
    own(() => ({ first: 100 })),
    own(() => ({ published: true, search: '%' })),
    own(() => ({ tag: 'affair' })),
    own((t) => ({ after: t.templatesCursor })),
  ],
  'Query.template': [
    ...deniedEach('id', ['templateId', 'draftTemplateId']),
    denied((t) => ({ id: t.templateVersionId }), mixed),
  ],
  'Query.templateTags': [own()],
  'Query.versionsInUse': [own(() => ({ first: 100 })), own((t) => ({ after: t.templatesCursor }))],
  'Query.templateFile': [
    denied((t) => ({ templateId: t.templateId, version: 2, named: true })),
    denied((t) => ({ templateId: t.draftTemplateId, named: false }), mixed),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;

export const ON_TEMPLATES = {
  'Mutation.createTemplate': [takesId((t) => ({ input: { id: t.templateId, title: 'Mine' } }))],
  'Mutation.copyTemplate': [
    denied((t) => ({ input: { templateId: t.templateId } })),
    denied((t) => ({ input: { templateId: t.draftTemplateId } }), mixed),
    takesId((t, m) => ({ input: { id: t.templateId, templateId: m.templateId } })),
  ],
  'Mutation.importTemplate': [
    takesId((t) => ({ input: { id: t.templateId, file: templateFile() } })),
  ],
  'Mutation.saveDraft': [
    denied((t) => ({ input: { templateId: t.templateId, version: 1, content: content() } })),
    denied((t) => ({ input: { templateId: t.draftTemplateId, version: 1, content: content() } })),
  ],
  'Mutation.publishTemplate': [
    denied((t) => ({ templateId: t.templateId, version: 1 })),
    denied((t) => ({ templateId: t.draftTemplateId, version: 1 })),
  ],
  'Mutation.setTemplateTags': [
    denied((t) => ({ input: { templateId: t.templateId, tags: ['mine'] } })),
    denied((t) => ({ input: { templateId: t.draftTemplateId, tags: [] } })),
  ],
  'Mutation.recallVersion': [
    denied((t) => ({ input: { versionId: t.templateVersionId, reason: 'It is mine.' } })),
  ],
  'Mutation.shareTemplate': [denied((t) => ({ templateId: t.templateId, shared: false }))],
} satisfies Partial<Record<RootField, Attempt[]>>;
