import { EditCoupleMessageDocument, EditMessageDocument } from '@footing/contract';
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { useChange } from '../../shared/ui';
import { focusAtEnd } from './focus-at-end';
import { MOST_CHARACTERS } from './limits';
import { words } from './messages.words';

/** The text of a message while its author edits it. */
export function EditText({
  message,
  isOfCouple = false,
  onClose,
  onChanged,
}: {
  message: { id: string; version: number; text: string | null };
  /** It is in the thread of a couple. */
  isOfCouple?: boolean;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { id, version } = message;
  const [text, setText] = useState(message.text ?? '');
  const ofClient = useChange(EditMessageDocument, { says: words.edit.saved });
  const ofCouple = useChange(EditCoupleMessageDocument, { says: words.edit.saved });
  const edit = isOfCouple ? ofCouple : ofClient;
  const save = async () => {
    checkForCrisis(text);
    if (!(await edit.run({ input: { id, version, text } }))) return;
    onChanged();
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        aria-label={words.edit.label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={MOST_CHARACTERS}
        value={text}
        error={edit.fieldError('text')}
        onChange={(event) => setText(event.currentTarget.value)}
        ref={focusAtEnd}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="sm" loading={edit.busy} disabled={text.trim() === ''}>
          {words.edit.save}
        </Button>
        <Button size="sm" variant="subtle" onClick={onClose}>
          {words.edit.cancel}
        </Button>
      </Group>
    </form>
  );
}
