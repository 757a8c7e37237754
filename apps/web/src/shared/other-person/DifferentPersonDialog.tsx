import { ProposeOtherPersonDocument } from '@footing/contract';
import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../ui';

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
    <Modal opened onClose={onClose} size="md" title="This is a different person">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change.run({ input: { id, clientId, alias: alias.trim() } });
        }}
      >
        <Stack>
          <Text>
            A coach confirms this. After that, new plans are about this person, and nothing is known
            about them yet. A running plan stays with the person it was made for. What that person
            asked for, and any court order, still applies.
          </Text>
          <TextInput
            size="md"
            label="What to call this person here"
            description="A first name or a nickname. No last name, number, address or handle."
            value={alias}
            onChange={(event) => setAlias(event.currentTarget.value)}
            error={change.fieldError('alias')}
          />
          <DialogFooter
            problem={change.problem}
            busy={change.busy}
            size="md"
            cancel="Cancel"
            onCancel={onClose}
          >
            Ask to confirm
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
