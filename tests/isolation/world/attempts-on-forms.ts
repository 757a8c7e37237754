import { worksheet } from '../../support/forms.js';
import { denied, deniedEach, own, takesId, type Attempt } from './attempt.js';
import { formFile } from './form-file.js';
import type { RootField } from './operations.js';
import { FRESH } from './sent.js';

const mixed = { nobodyMay: true } as const;

export const READING_FORMS = {
  'Query.forms': [
    own(() => ({ first: 100 })),
    own(() => ({ published: true, search: '%' })),
    own((t) => ({ after: t.templatesCursor })),
  ],
  'Query.form': [
    ...deniedEach('id', ['formId', 'draftFormId']),
    denied((t) => ({ id: t.formVersionId }), mixed),
  ],
  'Query.formFile': [
    denied((t) => ({ formId: t.formId, version: 1, named: true })),
    denied((t) => ({ formId: t.draftFormId, named: false }), mixed),
  ],
  'Query.formRequests': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.sharedFormId }), mixed),
  ],
  'Query.usableFormVersions': [
    own((t) => ({ ids: [t.formVersionId] })),
    own((t) => ({ ids: [t.formId, t.draftFormId] })),
  ],
  'Query.myForms': [own()],
  'Query.formRequest': [
    ...deniedEach('id', [
      ...(['keptFormId', 'sharedFormId', 'openFormId', 'takenBackFormId'] as const),
      ...(['finishedFormId', 'begunFormId'] as const),
    ]),
    denied((t) => ({ id: t.formId }), mixed),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;

/** Ids of their own, because `sendForm` takes FRESH. */
const NEW = [7, 8, 9].map((last) => FRESH.replace(/1$/, String(last)));

const MINE = [{ question: 'proud', values: ['Mine now'] }];

export const ON_FORMS = {
  'Mutation.createForm': [takesId((t) => ({ input: { id: t.formId, title: 'Mine' } }))],
  'Mutation.copyForm': [
    denied((t) => ({ input: { formId: t.formId } })),
    denied((t) => ({ input: { formId: t.draftFormId } }), mixed),
    takesId((t, m) => ({ input: { id: t.formId, formId: m.formId } })),
  ],
  'Mutation.importForm': [takesId((t) => ({ input: { id: t.formId, file: formFile() } }))],
  'Mutation.saveFormDraft': [
    denied((t) => ({ input: { formId: t.formId, version: 2, content: worksheet() } })),
    denied((t) => ({ input: { formId: t.draftFormId, version: 1, content: worksheet() } })),
  ],
  'Mutation.publishForm': [
    denied((t) => ({ formId: t.formId, version: 2 })),
    denied((t) => ({ formId: t.draftFormId, version: 1 })),
  ],
  'Mutation.shareForm': [denied((t) => ({ formId: t.formId, shared: false }))],
  'Mutation.setIntakeForm': [denied((t) => ({ formId: t.formId, on: true }))],
  'Mutation.sendForm': [
    denied((t, m) => ({ input: { id: FRESH, clientId: t.clientId, formId: m.formId } })),
    denied((t, m) => ({ input: { id: FRESH, clientId: m.clientId, formId: t.formId } })),
    takesId((t, m) => ({
      input: { id: t.sharedFormId, clientId: m.clientId, formId: m.formId },
    })),
  ],
  'Mutation.openActionForm': [
    denied((t) => ({ input: { id: NEW[0], actionId: t.begunFormActionId } })),
    denied((t) => ({ input: { id: NEW[1], actionId: t.finishedFormActionId } })),
    denied((t) => ({ input: { id: NEW[2], actionId: t.formVersionId } }), mixed),
    takesId((t, m) => ({ input: { id: t.begunFormId, actionId: m.begunFormActionId } })),
  ],
  'Mutation.saveFormAnswers': [
    denied((t) => ({ input: { requestId: t.begunFormId, share: true, answers: MINE } })),
    denied((t) => ({ input: { requestId: t.finishedFormId, share: true, answers: MINE } })),
    denied((t) => ({ input: { requestId: t.openFormId, share: true, answers: MINE } })),
    denied((t) => ({ input: { requestId: t.keptFormId, share: true, answers: MINE } })),
  ],
  'Mutation.sendFormAnswers': [
    denied((t) => ({ requestId: t.openFormId })),
    denied((t) => ({ requestId: t.begunFormId })),
    denied((t) => ({ requestId: t.keptFormId })),
  ],
  'Mutation.shareFormAnswers': [
    denied((t) => ({ requestId: t.keptFormId, shared: true })),
    denied((t) => ({ requestId: t.sharedFormId, shared: false })),
    denied((t) => ({ requestId: t.openFormId, shared: true })),
  ],
  'Mutation.withdrawForm': [
    denied((t) => ({ requestId: t.openFormId })),
    denied((t) => ({ requestId: t.sharedFormId })),
    denied((t) => ({ requestId: t.finishedFormId })),
  ],
  'Mutation.deleteForm': [
    denied((t) => ({ formId: t.draftFormId })),
    denied((t) => ({ formId: t.formId })),
  ],
} satisfies Partial<Record<RootField, Attempt[]>>;
