import '@mantine/core/styles/Checkbox.css';
import { Checkbox, Modal, Select, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { download, fileNameOf } from '../files/download';
import { faultOf } from '../session/faults';
import { DialogFooter, toast } from '../ui';
import { dayWords, useNow } from '../words';
import { words as all } from './exported-files.words';

const words = all.export;
const DRAFT = 'draft';

/** What can be exported: published versions, and the draft. */
export interface Exportable {
  title: string;
  versions: readonly { number: number; publishedAt: string }[];
  savedAt: string;
  /** Whether others could import the draft. */
  isDraftValid: boolean;
}

/** Saves a version, or the draft, as a file on this device. */
export function ExportFile({
  of,
  texts,
  read,
  onClose,
}: {
  of: Exportable;
  texts: {
    about: string;
    /** Why nothing can be exported. */
    nothing: string;
    /** The name of a file whose title has no letter that a file can be named with. */
    fallback: string;
  };
  /** Requests the text of the file. */
  read: (version: number | null, named: boolean) => Promise<string>;
  onClose: () => void;
}) {
  const choices = useChoices(of);
  const [chosen, setChosen] = useState(choices[0]?.value ?? null);
  const [named, setNamed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const version = chosen === DRAFT ? null : Number(chosen);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const name = fileNameOf(of.title, texts.fallback, version);
      download(await read(version, named), { name, type: 'application/json' });
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
          <Text>{texts.about}</Text>
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
            problem={chosen ? problem : texts.nothing}
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

/** The versions, the newest first, and the draft if it has changes and others could import it. */
function useChoices({ versions, savedAt, isDraftValid }: Exportable) {
  const now = useNow();
  const published = versions
    .toSorted((one, other) => other.number - one.number)
    .map(({ number, publishedAt }) => ({
      value: String(number),
      label: words.version(number, dayWords(publishedAt, now)),
    }));
  const lastPublished = Math.max(0, ...versions.map((each) => Date.parse(each.publishedAt)));
  const isChanged = Date.parse(savedAt) > lastPublished;
  return [
    ...published,
    ...(isChanged && isDraftValid ? [{ value: DRAFT, label: words.draft }] : []),
  ];
}
