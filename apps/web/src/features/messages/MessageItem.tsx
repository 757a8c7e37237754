import {
  EditMessageDocument,
  WithdrawMessageDocument,
  type MessagePartsFragment,
} from '@footing/contract';
import { Button, Group, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { confirmThat, useChange } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { useNow, When } from '../../shared/words';
import { focusAtEnd } from './focus-at-end';
import classes from './messages.module.css';
import { words, type Side } from './messages.words';

/** One message; its author can edit or withdraw it for ten minutes. */
export function MessageItem({
  message,
  side,
  names,
  heading,
  isFirstNew,
  onChanged,
}: {
  message: MessagePartsFragment;
  side: Side;
  names: { coach: string; client: string };
  /** Before the first message with another coach. */
  heading: string | null;
  isFirstNew: boolean;
  onChanged: () => void;
}) {
  const { at, fromClient, coach, text, editedAt, changeableUntil } = message;
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const isMine = fromClient === (side === 'CLIENT') && (side === 'CLIENT' || !!changeableUntil);
  const author = isMine ? words.you : fromClient ? names.client : coach.name;
  const now = useNow();
  const isOpen = !!changeableUntil && now < Date.parse(changeableUntil) && text !== null;
  return (
    <>
      {heading && <li className={classes.heading}>{heading}</li>}
      {isFirstNew && <li className={classes.new}>{words.new}</li>}
      <li ref={item} tabIndex={-1} className={classes.message} data-mine={isMine || undefined}>
        <p className={classes.author}>
          <UserText>{author}</UserText>
          {' · '}
          <When at={at} say="dayTime" />
          {editedAt && text !== null && ` · ${words.edited}`}
        </p>
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
          <p className={classes.text} dir="auto">
            {text}
          </p>
        )}
        {isOpen && !editing && (
          <OwnMessage
            id={message.id}
            reader={side === 'CLIENT' ? coach.name : names.client}
            onEdit={() => setEditing(true)}
            onWithdrawn={() => {
              onChanged();
              item.current?.focus();
            }}
          />
        )}
      </li>
    </>
  );
}

function OwnMessage({
  id,
  reader,
  onEdit,
  onWithdrawn,
}: {
  id: string;
  reader: string;
  onEdit: () => void;
  onWithdrawn: () => void;
}) {
  const withdraw = useChange(WithdrawMessageDocument, {
    says: words.withdraw.done,
    done: onWithdrawn,
  });
  const ask = async () => {
    const { title, text, yes, no } = words.withdraw;
    if (await confirmThat({ title, words: text(reader), yes, no, deletes: true })) {
      await withdraw.run({ id });
    }
  };
  return (
    <Group ref={handFocusOn} gap="xs" className={classes.own}>
      <Button size="compact-sm" variant="subtle" onClick={onEdit}>
        {words.edit.button}
      </Button>
      <Button size="compact-sm" variant="subtle" loading={withdraw.busy} onClick={() => void ask()}>
        {words.withdraw.button}
      </Button>
    </Group>
  );
}

/** When the buttons of a message go while one of them has the focus, the message takes it. */
const handFocusOn = (buttons: HTMLElement | null) => () => {
  if (buttons?.contains(document.activeElement)) buttons.closest('li')?.focus();
};

function EditText({
  message,
  onClose,
  onChanged,
}: {
  message: MessagePartsFragment;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { id, version } = message;
  const [text, setText] = useState(message.text ?? '');
  const edit = useChange(EditMessageDocument, { says: words.edit.saved });
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
        maxLength={4_000}
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
