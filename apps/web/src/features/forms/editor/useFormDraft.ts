import { FormPageDocument, SaveFormDraftDocument, type FormPageQuery } from '@footing/contract';
import { useEffect, useRef } from 'react';
import type { SaveOutcome } from '../../../shared/drafts/draft';
import { saveOutcome, useDraft, type DraftText } from '../../../shared/drafts/useDraft';
import { api } from '../../../shared/session/api';
import { faultOf, type FaultKind } from '../../../shared/session/faults';
import { contentFrom } from '../content';
import { words } from './editor.words';
import { fromText, textOf, type FormText } from './form-text';

type Form = FormPageQuery['form'];
export type OwnForm = Form & { draft: NonNullable<Form['draft']> };

export interface FormDraft {
  text: FormText;
  /** Applies an edit to the latest text. */
  edit: (change: (text: FormText) => FormText) => void;
  draft: DraftText;
  /** The latest server version known to this page. */
  version: () => number;
}

/** An autosaved form: title, summary and content as one string. */
export function useFormDraft(form: OwnForm): FormDraft {
  const { id, draft: server } = form;
  const version = useRef(server.version);
  useEffect(() => {
    version.current = Math.max(version.current, server.version);
  }, [server.version]);
  const save = async (text: string, from: number): Promise<SaveOutcome> => {
    const outcome = await send(id, text, from);
    if (outcome.kind !== 'refused') version.current = outcome.version;
    return outcome;
  };
  const serverText = wholeOf(form);
  const draft = useDraft(`form.${id}`, textOf(serverText), server.version, save);
  const text = fromText(draft.text) ?? serverText;
  // Several edits can come before the next render.
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  return {
    text,
    edit: (change) => {
      latest.current = change(latest.current);
      draft.setText(textOf(latest.current));
    },
    draft,
    version: () => version.current,
  };
}

async function send(formId: string, text: string, version: number): Promise<SaveOutcome> {
  const value = fromText(text);
  if (!value) return { kind: 'refused', message: words.cannotRead };
  const { title, summary, content } = value;
  try {
    const { data } = await api.mutate({
      mutation: SaveFormDraftDocument,
      // An empty title is not saved; the old one stays until there is a new one.
      variables: { input: { formId, version, summary, content, ...(title.trim() && { title }) } },
    });
    const answer = data!.saveFormDraft;
    if (answer.__typename === 'Form') {
      return { kind: 'saved', version: answer.draft?.version ?? version + 1 };
    }
    if (answer.code !== 'STALE') return saveOutcome({ ...answer });
    return await compare(formId, text);
  } catch (error) {
    const { kind, message, fields } = faultOf(error);
    if (!isFinal(kind)) throw error;
    return { kind: 'refused', message: fields[0]?.message ?? message };
  }
}

/** Handles a newer server version. It may be this same text, if only the response was lost. */
async function compare(formId: string, sent: string): Promise<SaveOutcome> {
  const { data } = await api.query({
    query: FormPageDocument,
    variables: { id: formId },
    fetchPolicy: 'no-cache',
  });
  const now = data!.form;
  if (!now.draft) return { kind: 'refused', message: words.notYours };
  const current = textOf(wholeOf({ ...now, draft: now.draft }));
  const { version } = now.draft;
  return current === sent ? { kind: 'saved', version } : { kind: 'stale', current, version };
}

const wholeOf = ({ title, summary, draft }: OwnForm): FormText => ({
  title,
  summary,
  content: contentFrom(draft.content),
});

/** Whether a retry would fail again. */
const isFinal = (kind: FaultKind): boolean =>
  kind === 'INVALID_INPUT' || kind === 'NOT_FOUND' || kind === 'FORBIDDEN';
