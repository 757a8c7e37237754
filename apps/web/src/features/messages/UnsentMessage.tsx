import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { QueueEntry, SendQueue } from '../../shared/drafts/send-queue';
import { AttachedNames } from './AttachedNames';
import { forgetFiles } from './forget-files';
import type { QueuedMessage } from './message-queue';
import { MessageQuote } from './MessageQuote';
import classes from './messages.module.css';
import { words } from './messages.words';
import type { KeptText } from './useKeptText';

/** A message that the server does not have yet. A retry sends it with the same id, so that it arrives once. */
export function UnsentMessage({
  entry,
  queue,
  draft,
  quote,
}: {
  entry: QueueEntry<QueuedMessage>;
  queue: SendQueue<QueuedMessage>;
  /** The field that takes a refused text back, and the focus. Null where nothing can be written: then it can be read and discarded. */
  draft: KeptText | null;
  /** What is shown of the message that it replies to. */
  quote: { heading: string; text: string | null } | null;
}) {
  const { id, value, state, message, kept } = entry;
  const [noRoom, setNoRoom] = useState<string | null>(null);
  if (value.kind !== 'made') return null;
  const { text, coachId = null, replyToId = null, files = [], named = null } = value;
  return (
    <li className={classes.message} data-mine data-unsent>
      <p className={classes.author}>{words.you}</p>
      {quote && <MessageQuote {...quote} />}
      {text !== '' && (
        <p className={classes.text} dir="auto">
          {text}
        </p>
      )}
      <AttachedNames files={files} named={named} />
      <div role="status" className={classes.state}>
        {state === 'sending' && words.sending}
        {state === 'waiting' && (kept ? words.waiting : words.write.notKept)}
        {state === 'refused' && message}
      </div>
      {state === 'refused' && noRoom && (
        <p role="alert" className={classes.state}>
          {noRoom}
        </p>
      )}
      {state === 'waiting' && (
        <Button size="compact-sm" variant="subtle" onClick={() => void queue.flush()}>
          {words.tryNow}
        </Button>
      )}
      {state === 'refused' && (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void queue.put(id, { ...value, madeAt: Date.now() })}
          >
            {words.refused.again}
          </Button>
          {draft && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                const problem = draft.takeBack(text, replyToId, { files, named, coachId });
                setNoRoom(problem);
                if (!problem) queue.drop(id);
              }}
            >
              {words.refused.back}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              // Its button goes.
              if (draft) draft.focus();
              else document.querySelector('h1')?.focus();
              queue.drop(id);
              forgetFiles(files);
            }}
          >
            {words.refused.discard}
          </Button>
        </Group>
      )}
    </li>
  );
}
