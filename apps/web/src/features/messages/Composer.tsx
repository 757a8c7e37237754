import { Button, CloseButton, Group, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { ThirdPartyLine } from '../../shared/ui';
import { Attachments } from './Attachments';
import { MOST_CHARACTERS } from './limits';
import { MessageQuote } from './MessageQuote';
import { messageQueue } from './message-queue';
import classes from './messages.module.css';
import { words } from './messages.words';
import type { KeptText } from './useKeptText';

/** Where a message is written. What is typed stays on this device until it is sent. */
export function Composer({
  label,
  clientId,
  coachId = null,
  draft,
  canSend = true,
  replyTo = null,
  tools,
}: {
  label: string;
  clientId: string | null;
  /** The coach whom a client writes to, where the page knows. */
  coachId?: string | null;
  draft: KeptText;
  /** False while it is not known whom it would go to: what is typed stays. */
  canSend?: boolean;
  /** What is shown of the message that it replies to. */
  replyTo?: { heading: string; text: string | null } | null;
  /** Buttons below the field. */
  tools?: ReactNode;
}) {
  const queue = useMemberQueue(messageQueue);
  const { text: typed, replyToId, files, named, isKept, fieldRef } = draft;
  const text = typed.trim();
  const [isAttaching, setIsAttaching] = useState(false);
  const [busy, setBusy] = useState(false);
  const isEmpty = text === '' && files.length === 0 && !named;
  const send = () => {
    if (isEmpty || busy || !canSend) return;
    checkForCrisis(text);
    const entry = {
      kind: 'made' as const,
      madeAt: Date.now(),
      text,
      clientId,
      coachId,
      replyToId,
      files,
      named,
    };
    void queue.put(crypto.randomUUID(), entry);
    draft.clear();
    setIsAttaching(false);
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
        maxLength={MOST_CHARACTERS}
        value={typed}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      <Attachments
        {...{ clientId, draft }}
        isOpen={isAttaching}
        onOpen={setIsAttaching}
        onBusy={setBusy}
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
        {canSend && (
          <Button type="submit" disabled={isEmpty || busy}>
            {words.write.send}
          </Button>
        )}
      </div>
      <ThirdPartyLine />
    </form>
  );
}
