import { RemoveQuickReplyDocument, SaveQuickReplyDocument } from '@footing/contract';
import { Button, Group, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { toast, useChange } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import type { EditedReply } from './QuickReplyEditor';
import classes from './quick-replies.module.css';
import { words } from './quick-replies.words';

const AGAIN = { refetchQueries: ['QuickReplies'] };

/** A saved text: chosen, edited, or deleted. */
export function QuickReplyLine({
  reply: { id, text },
  onInsert,
  onEdit,
  isPaused,
}: {
  reply: EditedReply;
  onInsert: ((text: string) => void) | undefined;
  onEdit: () => void;
  /** Another text is being written, which nothing here discards. */
  isPaused: boolean;
}) {
  const removing = useChange(RemoveQuickReplyDocument, AGAIN);
  const restoring = useChange(SaveQuickReplyDocument, AGAIN);
  const remove = async () => {
    if (!(await removing.run({ id }))) return;
    toast.undo(words.deleted, () => void restoring.run({ input: { id, text, version: 0 } }));
  };
  return (
    <>
      {onInsert && !isPaused ? (
        <UnstyledButton
          data-insert
          className={`${classes.text} ${classes.insert}`}
          aria-label={words.insert(text)}
          onClick={() => onInsert(text)}
        >
          <UserText>{text}</UserText>
        </UnstyledButton>
      ) : (
        <UserText as="p" className={classes.text}>
          {text}
        </UserText>
      )}
      {!isPaused && (
        <Group gap={4}>
          <Button size="compact-sm" variant="subtle" onClick={onEdit}>
            {words.edit}
            <VisuallyHidden>{words.which(text)}</VisuallyHidden>
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={removing.busy}
            onClick={() => void remove()}
          >
            {words.delete}
            <VisuallyHidden>{words.which(text)}</VisuallyHidden>
          </Button>
        </Group>
      )}
    </>
  );
}
