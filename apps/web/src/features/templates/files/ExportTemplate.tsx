import '@mantine/core/styles/Checkbox.css';
import { TemplateFileDocument } from '@footing/contract';
import { Checkbox, Modal, Select, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { download, fileNameOf } from '../../../shared/files/download';
import { api } from '../../../shared/session/api';
import { faultOf } from '../../../shared/session/faults';
import { DialogFooter, toast } from '../../../shared/ui';
import { dayWords, useNow } from '../../../shared/words';
import type { OwnTemplate } from '../editor/useTemplateDraft';
import { words as all } from './files.words';

const words = all.export;
const DRAFT = 'draft';

/** Saves a version of a template, or its draft, as a file on this device. */
export function ExportTemplate({
  template,
  onClose,
}: {
  template: OwnTemplate;
  onClose: () => void;
}) {
  const choices = useChoices(template);
  const [chosen, setChosen] = useState(choices[0]?.value ?? null);
  const [named, setNamed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const nothing = template.draft.problems.length > 0 ? words.fix : words.recalled;
  const version = chosen === DRAFT ? null : Number(chosen);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await api.query({
        query: TemplateFileDocument,
        variables: { templateId: template.id, version, named },
        fetchPolicy: 'no-cache',
      });
      const name = fileNameOf(template.title, words.fallback, version);
      download(data!.templateFile, { name, type: 'application/json' });
      toast.done(words.done);
      onClose();
    } catch (error) {
      const { fields, message } = faultOf(error);
      setProblem(fields.length > 0 ? words.fix : message);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form onSubmit={(event) => void save(event)}>
        <Stack>
          <Text>{words.about}</Text>
          {choices.length > 1 && (
            <Select
              label={words.which}
              data={choices}
              value={chosen}
              onChange={setChosen}
              allowDeselect={false}
            />
          )}
          {chosen && (
            <Checkbox
              checked={named}
              onChange={(event) => setNamed(event.currentTarget.checked)}
              label={words.named}
              description={words.aboutNamed}
            />
          )}
          <DialogFooter
            problem={chosen ? problem : nothing}
            busy={busy}
            disabled={chosen === null}
            onCancel={onClose}
          >
            {words.download}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

/** The versions that were not recalled, the newest first, and the draft if others could import it. */
function useChoices({ versions, draft }: OwnTemplate): { value: string; label: string }[] {
  const now = useNow();
  const published = versions
    .filter(({ recall }) => !recall)
    .toSorted((one, other) => other.number - one.number)
    .map(({ number, publishedAt }) => ({
      value: String(number),
      label: words.version(number, dayWords(publishedAt, now)),
    }));
  const lastPublished = Math.max(0, ...versions.map((each) => Date.parse(each.publishedAt)));
  const isChanged = Date.parse(draft.savedAt) > lastPublished;
  return [
    ...published,
    ...(isChanged && draft.problems.length === 0 ? [{ value: DRAFT, label: words.draft }] : []),
  ];
}
