import { Button, CloseButton, Group, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { confirmThat, ThirdPartyLine } from '../../shared/ui';
import { Attachments } from './Attachments';
import { MOST_CHARACTERS } from './limits';
import { MessageQuote } from './MessageQuote';
import { messageQueue } from './message-queue';
import classes from './messages.module.css';
import { words } from './messages.words';
import type { Coach, KeptText } from './useKeptText';

/** Where a message is written. What is typed stays on this device until it is sent. */
export function Composer({
  label,
  clientId,
  coupleId = null,
  draft,
  canSend = true,
  replyTo = null,
  tools,
}: {
  label: string;
  clientId: string | null;
  /** By which the writer asks for the thread of their couple, where no files go. */
  coupleId?: string | null;
  draft: KeptText;
  /** False while it is not known whom it would go to: what is typed stays. */
  canSend?: boolean;
  /** What is shown of the message that it replies to. */
  replyTo?: { heading: string; text: string | null } | null;
  /** Buttons below the field. */
  tools?: ReactNode;
}) {
  const queue = useMemberQueue(messageQueue);
  const { text: typed, replyToId, files, named, isKept, coach, formerCoach, fieldRef } = draft;
  const text = typed.trim();
  const [isAttaching, setIsAttaching] = useState(false);
  const [busy, setBusy] = useState(false);
  const isEmpty = text === '' && files.length === 0 && !named;
  const send = async () => {
    if (isEmpty || busy || !canSend) return;
    checkForCrisis(text);
    if (coach && formerCoach && !(await isMeantFor(coach, formerCoach))) return;
    const entry = {
      kind: 'made' as const,
      madeAt: Date.now(),
      text,
      clientId,
      coachId: coach?.id ?? null,
      coupleId,
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
        if (event.target === event.currentTarget) void send();
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
      {coach && (
        <div role="status">
          {formerCoach && (
            <Text className={classes.line}>
              {words.toAnother.says(formerCoach.name, coach.name)}
            </Text>
          )}
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
      {coupleId === null && (
        <Attachments
          {...{ clientId, draft }}
          isOpen={isAttaching}
          onOpen={setIsAttaching}
          onBusy={setBusy}
        />
      )}
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

/** The coach may have changed while the message was being written, even just before the button was pressed. */
const isMeantFor = (coach: Coach, former: Coach): Promise<boolean> =>
  confirmThat({
    title: words.toAnother.title(coach.name),
    words: words.toAnother.says(former.name, coach.name),
    yes: words.toAnother.yes(coach.name),
  });
