import type { MessagePartsFragment } from '@footing/contract';
import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { UserText } from '../../shared/ui/UserText';
import { useNow, When } from '../../shared/words';
import { FilesInMessage } from '../files';
import { words as attachments } from './attachments.words';
import { EditText } from './EditText';
import { MessageQuote } from './MessageQuote';
import { authorOf, isOwn, messageElementId, quoteIn, type Reader } from './message-authors';
import classes from './messages.module.css';
import { words } from './messages.words';
import { OwnMessage } from './OwnMessage';
import { Reference } from './Reference';

/** One message; its author can edit or withdraw it for ten minutes. */
export function MessageItem({
  message,
  reader,
  heading,
  isFirstNew,
  isRead,
  onReply,
  onChanged,
}: {
  message: MessagePartsFragment;
  reader: Reader;
  /** Before the first message with another coach. */
  heading: string | null;
  isFirstNew: boolean;
  /** The newest that the other person has read, where both show it. */
  isRead: boolean;
  /** Undefined: nothing can be written, or not with this coach. */
  onReply: ((id: string) => void) | undefined;
  onChanged: () => void;
}) {
  const { id, at, coach, text, files, editedAt, changeableUntil } = message;
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const isMine = isOwn(reader, message);
  const author = authorOf(reader, message);
  const quote = text === null ? null : quoteIn(reader, message);
  const now = useNow();
  const isOpen = !!changeableUntil && now < Date.parse(changeableUntil) && text !== null;
  return (
    <>
      {heading && <li className={classes.heading}>{heading}</li>}
      {isFirstNew && <li className={classes.new}>{words.new}</li>}
      <li
        ref={item}
        id={messageElementId(id)}
        tabIndex={-1}
        className={classes.message}
        data-mine={isMine || undefined}
      >
        <p className={classes.author}>
          <UserText>{author}</UserText>
          {' · '}
          <When at={at} say="dayTime" />
          {editedAt && text !== null && ` · ${words.edited}`}
        </p>
        {quote && <MessageQuote {...quote} />}
        {text === null ? (
          <p className={classes.withdrawn}>
            {isMine ? words.withdrawn.you : words.withdrawn.other(author)}
          </p>
        ) : editing ? (
          <EditText
            message={message}
            onClose={() => {
              setEditing(false);
              item.current?.focus();
            }}
            onChanged={onChanged}
          />
        ) : (
          text !== '' && (
            <p className={classes.text} dir="auto">
              {text}
            </p>
          )
        )}
        <Contents message={message} reader={reader} />
        {text !== null && !editing && (
          <Group gap="xs" className={classes.own}>
            {onReply && (
              <Button size="compact-sm" variant="subtle" onClick={() => onReply(id)}>
                {words.reply.button}
                <VisuallyHidden>
                  {isMine ? words.reply.whichOwn : words.reply.which(author)}
                </VisuallyHidden>
              </Button>
            )}
            {isOpen && (
              <OwnMessage
                id={id}
                asks={words.withdraw.text(
                  reader.side === 'CLIENT' ? coach.name : reader.names.client,
                  files.length > 0,
                )}
                onEdit={() => setEditing(true)}
                onWithdrawn={() => {
                  onChanged();
                  item.current?.focus();
                }}
              />
            )}
          </Group>
        )}
        {isRead && <p className={classes.state}>{words.read}</p>}
      </li>
    </>
  );
}

/** What goes with the text. */
function Contents({
  message: { text, reference, files },
  reader,
}: {
  message: MessagePartsFragment;
  reader: Reader;
}) {
  if (text === '' && !reference && files.length === 0) {
    return <p className={classes.withdrawn}>{attachments.nothingLeft}</p>;
  }
  return (
    <>
      {reference && <Reference reference={reference} reader={reader} />}
      {files.length > 0 && <FilesInMessage files={files} />}
    </>
  );
}
