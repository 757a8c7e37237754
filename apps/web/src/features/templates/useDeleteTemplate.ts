import { DeleteTemplateDocument } from '@footing/contract';
import { api } from '../../shared/session/api';
import { confirmThat, useChange } from '../../shared/ui';

/** Asks, then deletes. True if it was deleted. */
export function useDeleteTemplate() {
  const change = useChange(DeleteTemplateDocument, {
    says: 'The template is deleted.',
  });
  return async ({ id, title }: { id: string; title: string }) => {
    const sure = await confirmThat({
      title: `Delete “${title}”?`,
      words:
        'It cannot be assigned any more, and it does not come back. Plans that were assigned from it stay exactly as they are.',
      yes: 'Delete it',
      no: 'Keep it',
      deletes: true,
    });
    if (!sure || !(await change.run({ templateId: id }))) return false;
    for (const __typename of ['TemplateSummary', 'Template']) {
      api.cache.evict({ id: api.cache.identify({ __typename, id }) });
    }
    return true;
  };
}
