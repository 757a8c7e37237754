import { ProposeOtherPersonDocument } from '@footing/contract';
import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../ui';
import { words as all } from './other-person.words';

const words = all.dialog;

/** Proposes that the work is about another person now. A coach confirms it. */
export function DifferentPersonDialog({
  clientId,
  onClose,
}: {
  clientId: string;
  onClose: () => void;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const [alias, setAlias] = useState('');
  const change = useChange(ProposeOtherPersonDocument, { quiet: true, done: onClose });
  return (
    <Modal opened onClose={onClose} size="md" title={words.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change.run({ input: { id, clientId, alias: alias.trim() } });
        }}
      >
        <Stack>
          <Text>{words.says}</Text>
          <TextInput
            size="md"
            label={words.name}
            description={words.nameSays}
            value={alias}
            onChange={(event) => setAlias(event.currentTarget.value)}
            error={change.fieldError('alias')}
          />
          <DialogFooter
            problem={change.problem}
            busy={change.busy}
            size="md"
            cancel={words.cancel}
            onCancel={onClose}
          >
            {words.send}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
