import { Button, CloseButton, Group, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { ThirdPartyLine } from '../../shared/ui';
import { MessageQuote } from './MessageQuote';
import { messageQueue } from './message-queue';
import classes from './messages.module.css';
import { words } from './messages.words';
import type { KeptText } from './useKeptText';

/** Where a message is written. What is typed stays on this device until it is sent. */
export function Composer({
  label,
  clientId,
  draft,
  replyTo = null,
  tools,
}: {
  label: string;
  clientId: string | null;
  draft: KeptText;
  /** What is shown of the message that it replies to. */
  replyTo?: { heading: string; text: string | null } | null;
  /** Buttons below the field. */
  tools?: ReactNode;
}) {
  const queue = useMemberQueue(messageQueue);
  const { text: typed, replyToId, isKept, fieldRef } = draft;
  const text = typed.trim();
  const send = () => {
    if (text === '') return;
    checkForCrisis(text);
    const entry = { kind: 'made' as const, madeAt: Date.now(), text, clientId, replyToId };
    void queue.put(crypto.randomUUID(), entry);
    draft.setText('');
    draft.setReplyTo(null);
  };
  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        // Dialogs that the tools open have forms of their own, whose events arrive here too.
        if (event.target === event.currentTarget) send();
      }}
    >
      {replyToId !== null && (
        <div className={classes.reply}>
          <MessageQuote {...(replyTo ?? { heading: words.reply.toEarlier, text: null })} />
          <CloseButton
            aria-label={words.reply.cancel}
            onClick={() => {
              draft.setReplyTo(null);
              draft.focus();
            }}
          />
        </div>
      )}
      <Textarea
        ref={fieldRef}
        label={label}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4_000}
        value={typed}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      {tools && (
        <Group gap="xs" mt="xs">
          {tools}
        </Group>
      )}
      <div className={classes.below}>
        <span role="status" className={classes.state}>
          {typed !== '' && (isKept ? words.write.kept : words.write.notKept)}
        </span>
        <Button type="submit" disabled={text === ''}>
          {words.write.send}
        </Button>
      </div>
      <ThirdPartyLine />
    </form>
  );
}
