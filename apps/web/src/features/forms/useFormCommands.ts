import { CopyFormDocument, DeleteFormDocument } from '@footing/contract';
import { useNavigate } from 'react-router';
import { deleteAuthored } from '../../shared/authored/delete-authored';
import { useCopies } from '../../shared/authored/useCopies';
import { useChange } from '../../shared/ui';
import { words } from './forms.words';

/** Copies a form and opens the copy. Retries are idempotent. */
export function useCopyForm() {
  const navigate = useNavigate();
  const change = useChange(CopyFormDocument, { says: words.copied });
  const make = useCopies((id, formId) => change.run({ input: { id, formId } }));
  const copy = async (formId: string) => {
    const made = await make(formId);
    if (made) await navigate(`/templates/forms/${made.id}`);
  };
  return { copy, busy: change.busy };
}

/** Asks, then deletes. True if it was deleted. */
export function useDeleteForm() {
  const change = useChange(DeleteFormDocument, { says: words.delete.done });
  return (form: { id: string; title: string }) =>
    deleteAuthored(
      { ...form, __typename: 'Form' },
      () => change.run({ formId: form.id }),
      words.delete,
    );
}
