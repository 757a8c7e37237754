import { CopyFormDocument, DeleteFormDocument } from '@footing/contract';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../shared/session/api';
import { confirmThat, useChange } from '../../shared/ui';
import { words } from './forms.words';

/** Copies a form and opens the copy. Retries are idempotent. */
export function useCopyForm() {
  const ids = useRef(new Map<string, string>());
  const navigate = useNavigate();
  const change = useChange(CopyFormDocument, { says: words.copied });
  const copy = async (formId: string) => {
    const id = ids.current.get(formId) ?? crypto.randomUUID();
    ids.current.set(formId, id);
    const made = await change.run({ input: { id, formId } });
    if (!made) return;
    ids.current.delete(formId);
    await navigate(`/templates/forms/${made.id}`);
  };
  return { copy, busy: change.busy };
}

/** Asks, then deletes. True if it was deleted. */
export function useDeleteForm() {
  const change = useChange(DeleteFormDocument, { says: words.delete.done });
  return async ({ id, title }: { id: string; title: string }) => {
    const sure = await confirmThat({
      title: words.delete.title(title),
      words: words.delete.text,
      yes: words.delete.yes,
      no: words.delete.no,
      deletes: true,
    });
    if (!sure || !(await change.run({ formId: id }))) return false;
    api.cache.evict({ id: api.cache.identify({ __typename: 'FormSummary', id }) });
    api.cache.evict({ id: api.cache.identify({ __typename: 'Form', id }) });
    return true;
  };
}
