import { Button, Group, Modal, Text } from '@mantine/core';
import type { Question } from './confirm';

export default function ConfirmDialog({
  question,
  answer,
}: {
  question: Question;
  answer: (yes: boolean) => void;
}) {
  const { title, words, yes, no = 'Cancel', deletes = false } = question;
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
