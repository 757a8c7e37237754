import { CopyTemplateDocument, DeleteTemplateDocument } from '@footing/contract';
import { useNavigate } from 'react-router';
import { deleteAuthored } from '../../shared/authored/delete-authored';
import { useCopies } from '../../shared/authored/useCopies';
import { useChange } from '../../shared/ui';
import { words } from './templates.words';

/** Copies a template to the practice and opens the copy. Retries are idempotent. */
export function useCopyTemplate() {
  const navigate = useNavigate();
  const change = useChange(CopyTemplateDocument, { says: words.copied });
  const make = useCopies((id, templateId) => change.run({ input: { id, templateId } }));
  const copy = async (templateId: string) => {
    const made = await make(templateId);
    if (made) await navigate(`/templates/${made.id}`);
  };
  return { copy, busy: change.busy };
}

/** Asks, then deletes. True if it was deleted. */
export function useDeleteTemplate() {
  const change = useChange(DeleteTemplateDocument, { says: words.delete.done });
  return (template: { id: string; title: string }) =>
    deleteAuthored(
      { ...template, __typename: 'Template' },
      () => change.run({ templateId: template.id }),
      words.delete,
    );
}
