import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { words as ofUi } from '../ui.words';

export interface Question {
  title: string;
  /** What changes and what stays. */
  words: ReactNode;
  /** The verb on the button, e.g. "Remove". */
  yes: string;
  no?: string;
  /** Something is deleted: the only case with a red button. */
  deletes?: boolean;
}

export default function ConfirmDialog({
  question,
  answer,
}: {
  question: Question;
  answer: (yes: boolean) => void;
}) {
  const { title, words, yes, no = ofUi.cancel, deletes = false } = question;
  return (
    <Modal opened onClose={() => answer(false)} title={title} withCloseButton={false}>
      <Text component="div">{words}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="subtle" onClick={() => answer(false)} data-autofocus>
          {no}
        </Button>
        <Button color={deletes ? 'rust' : undefined} onClick={() => answer(true)}>
          {yes}
        </Button>
      </Group>
    </Modal>
  );
}
