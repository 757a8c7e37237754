import { AddAddendumDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { onKeys, useChange } from '../../shared/ui';
import { words } from './notes.words';
import type { Note } from './types';
import classes from './notes.module.css';

export function AddendumForm({ note, callName }: { note: Note; callName: string }) {
  const [id, setId] = useState<string | null>(null);
  const [body, setBody] = useState('');
  const add = useChange(AddAddendumDocument, {
    quiet: true,
    says: words.addendum.added,
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
        {words.addendum.add}
      </Button>
    );
  }
  const send = () => {
    if (body.trim() !== '') void add.run({ input: { id, noteId: note.id, body } });
  };
  return (
    <div className={classes.addendum}>
      <Textarea
        label={words.addendum.label}
        description={
          note.visibility === 'WITH_CLIENT'
            ? words.addendum.shared(callName)
            : words.addendum.private(callName)
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
          {words.addendum.cancel}
        </Button>
        <Button size="xs" disabled={body.trim() === ''} loading={add.busy} onClick={send}>
          {words.addendum.save}
        </Button>
      </Group>
    </div>
  );
}
