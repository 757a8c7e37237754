import { RenamePracticeFileDocument } from '@footing/contract';
import { Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { words as all } from './library.words';

const words = all.rename;

export function RenameFile({
  file,
  onSaved,
  onClose,
}: {
  file: { id: string; name: string };
  onSaved: () => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(file.name.replace(/\.[^.]+$/, ''));
  const change = useChange(RenamePracticeFileDocument, {
    says: words.done,
    quiet: true,
    done: () => {
      onSaved();
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} size="md" title={words.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change.run({ input: { id: file.id, name } });
        }}
      >
        <Stack>
          <TextInput
            label={words.label}
            description={words.hint}
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
            error={change.fieldError('name')}
          />
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
