import { CopyTemplateDocument } from '@footing/contract';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useChange } from '../../shared/ui';
import { words } from './templates.words';

/** Copies a template to the practice and opens the copy. Retries are idempotent. */
export function useCopyTemplate() {
  const ids = useRef(new Map<string, string>());
  const navigate = useNavigate();
  const change = useChange(CopyTemplateDocument, { says: words.copied });
  const copy = async (templateId: string) => {
    const id = ids.current.get(templateId) ?? crypto.randomUUID();
    ids.current.set(templateId, id);
    const made = await change.run({ input: { id, templateId } });
    if (!made) return;
    ids.current.delete(templateId);
    await navigate(`/templates/${made.id}`);
  };
  return { copy, busy: change.busy };
}
