import { CopyFormDocument, DeleteFormDocument, SetIntakeFormDocument } from '@footing/contract';
import { useNavigate } from 'react-router';
import { deleteAuthored } from '../../shared/authored/delete-authored';
import { useCopies } from '../../shared/authored/useCopies';
import { confirmThat, toast, useChange } from '../../shared/ui';
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
  return ({ intake, ...form }: { id: string; title: string; intake: boolean }) =>
    deleteAuthored(
      { ...form, __typename: 'Form' },
      () => change.run({ formId: form.id }),
      intake ? { ...words.delete, text: words.delete.intakeText } : words.delete,
    );
}

/** Chooses the form that new clients get, after asking, or stops sending it. */
export function useIntakeForm() {
  const change = useChange(SetIntakeFormDocument, { refetchQueries: ['FormsPage'] });
  return async ({ id, title, intake }: { id: string; title: string; intake: boolean }) => {
    const { text, yes, no } = words.intake;
    const isSure =
      intake || (await confirmThat({ title: words.intake.title(title), words: text, yes, no }));
    if (!isSure || !(await change.run({ formId: id, on: !intake }))) return;
    toast.done(intake ? words.intake.stopped : words.intake.started);
  };
}
