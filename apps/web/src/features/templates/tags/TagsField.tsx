import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { useQuery } from '@apollo/client/react';
import { SetTemplateTagsDocument, TemplateTagsDocument } from '@footing/contract';
import { cleanTags, problemOfTags, TAG_LIMITS } from '@footing/library/tags';
import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import { words } from './tags.words';

/** The tags of one's own template. They belong to no version and are saved at once. */
export function TagsField({
  template: { id, tags },
}: {
  template: { id: string; tags: string[] };
}) {
  const [shown, setShown] = useState(tags);
  const [problem, setProblem] = useState<string | null>(null);
  const known = useQuery(TemplateTagsDocument).data?.templateTags ?? [];
  const change = useChange(SetTemplateTagsDocument, {
    says: words.saved,
    refetchQueries: [TemplateTagsDocument],
  });
  const set = async (next: string[]) => {
    const found = problemOfTags(next);
    setProblem(found && words.sentence(found));
    if (found) return;
    const before = shown;
    setShown(cleanTags(next));
    if (!(await change.run({ input: { templateId: id, tags: next } }))) setShown(before);
  };
  return (
    <TagsInput
      size="md"
      label={words.field}
      description={words.aboutField}
      value={shown}
      onChange={(next) => void set(next)}
      data={known}
      maxTags={TAG_LIMITS.tags}
      maxDropdownHeight={220}
      error={problem ?? change.fieldError('tags')}
    />
  );
}
