import { FormPageDocument, SaveFormDraftDocument, type FormPageQuery } from '@footing/contract';
import {
  useVersionedDraft,
  type DraftKind,
  type VersionedDraft,
} from '../../../shared/drafts/useVersionedDraft';
import { api } from '../../../shared/session/api';
import { contentFrom } from '../content';
import { words } from './editor.words';
import { fromText, textOf, type FormText } from './form-text';

type Form = FormPageQuery['form'];
export type OwnForm = Form & { draft: NonNullable<Form['draft']> };

/** An autosaved form: title, summary and content as one string. */
export const useFormDraft = (form: OwnForm): VersionedDraft<FormText> =>
  useVersionedDraft(FORM, `form.${form.id}`, form.id, serverOf(form));

const FORM: DraftKind<FormText> = {
  textOf,
  fromText,
  send: async (formId, { title, summary, content }, version) => {
    const { data } = await api.mutate({
      mutation: SaveFormDraftDocument,
      // An empty title is not saved; the old one stays until there is a new one.
      variables: { input: { formId, version, summary, content, ...(title.trim() && { title }) } },
    });
    const answer = data!.saveFormDraft;
    return answer.__typename === 'Form'
      ? { version: answer.draft?.version ?? version + 1 }
      : answer;
  },
  read: async (id) => {
    const { data } = await api.query({
      query: FormPageDocument,
      variables: { id },
      fetchPolicy: 'no-cache',
    });
    const { draft, ...now } = data!.form;
    return draft && serverOf({ ...now, draft });
  },
  words,
};

const serverOf = ({ title, summary, draft }: OwnForm) => ({
  value: { title, summary, content: contentFrom(draft.content) },
  version: draft.version,
});
