import { Modal, Text } from '@mantine/core';
import QuickReplies from './QuickReplies';
import { words } from './quick-replies.words';

/** Chooses a text for the message that is being written. */
export default function QuickRepliesDialog({
  onInsert,
  onClose,
}: {
  onInsert: (text: string) => void;
  onClose: () => void;
}) {
  return (
    // The focus goes to the message.
    <Modal opened onClose={onClose} title={words.title} returnFocus={false}>
      <Text mb="md">{words.lead}</Text>
      <QuickReplies onInsert={onInsert} />
    </Modal>
  );
}
