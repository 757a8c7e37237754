import { DeleteTemplateDocument } from '@footing/contract';
import { api } from '../../shared/session/api';
import { confirmThat, useChange } from '../../shared/ui';
import { words } from './templates.words';

/** Asks, then deletes. True if it was deleted. */
export function useDeleteTemplate() {
  const change = useChange(DeleteTemplateDocument, { says: words.delete.done });
  return async ({ id, title }: { id: string; title: string }) => {
    const sure = await confirmThat({
      title: words.delete.title(title),
      words: words.delete.text,
      yes: words.delete.yes,
      no: words.delete.no,
      deletes: true,
    });
    if (!sure || !(await change.run({ templateId: id }))) return false;
    api.cache.evict({ id: api.cache.identify({ __typename: 'TemplateSummary', id }) });
    api.cache.evict({ id: api.cache.identify({ __typename: 'Template', id }) });
    return true;
  };
}
