import { Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { DialogFooter } from '../ui';

/** A mutation that makes something with a title. */
interface Making {
  run: (variables: { input: { id: string; title: string } }) => Promise<{ id: string } | null>;
  fieldError: (field: string) => string | undefined;
  forget: () => void;
  busy: boolean;
  problem: string | null;
}

/** Asks for the title of a new template or form. Retries are idempotent. */
export function NewByTitle({
  words,
  longest,
  change,
  onDone,
  onClose,
}: {
  words: Record<'title' | 'name' | 'aboutName' | 'missing' | 'create', string>;
  /** The most characters of a title. */
  longest: number;
  change: Making;
  onDone: (id: string) => void;
  onClose: () => void;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const made = await change.run({ input: { id, title: title.trim() } });
    if (made) onDone(made.id);
  };
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form onSubmit={(event) => void create(event)} noValidate>
        <Stack>
          <TextInput
            label={words.name}
            description={words.aboutName}
            value={title}
            onChange={(event) => {
              setTitle(event.currentTarget.value);
              setMissing(false);
              change.forget();
            }}
            maxLength={longest}
            error={missing ? words.missing : change.fieldError('title')}
            data-autofocus
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.create}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
