import { AddAddendumDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { onKeys, useChange } from '../../shared/ui';
import type { Note } from './types';
import classes from './notes.module.css';

export function AddendumForm({ note, callName }: { note: Note; callName: string }) {
  const [id, setId] = useState<string | null>(null);
  const [body, setBody] = useState('');
  const add = useChange(AddAddendumDocument, {
    quiet: true,
    says: 'The addendum is added.',
    done() {
      setId(null);
      setBody('');
    },
  });
  if (id === null) {
    return (
      <Button
        size="xs"
        variant="subtle"
        className={classes.addButton}
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={() => setId(uuidv7(Date.now()))}
      >
        Add an addendum
      </Button>
    );
  }
  const send = () => {
    if (body.trim() !== '') void add.run({ input: { id, noteId: note.id, body } });
  };
  return (
    <div className={classes.addendum}>
      <Textarea
        label="Addendum"
        description={
          note.visibility === 'WITH_CLIENT'
            ? `${callName} reads it too. Once added it stays as it is.`
            : `It is hidden from ${callName}, as the note is. Once added it stays as it is.`
        }
        autoFocus
        autosize
        minRows={2}
        maxLength={20_000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={onKeys({ 'mod+Enter': send })}
        error={add.fieldError('body')}
      />
      {add.problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert">
          {add.problem}
        </Text>
      )}
      <Group gap="xs" mt="xs" justify="flex-end">
        <Button size="xs" variant="subtle" onClick={() => setId(null)}>
          Not now
        </Button>
        <Button size="xs" disabled={body.trim() === ''} loading={add.busy} onClick={send}>
          Add it
        </Button>
      </Group>
    </div>
  );
}
