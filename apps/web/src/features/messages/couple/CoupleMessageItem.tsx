import type { CoupleMessagePartsFragment } from '@footing/contract';
import { Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { UserText } from '../../../shared/ui/UserText';
import { useNow, When } from '../../../shared/words';
import { EditText } from '../EditText';
import { messageElementId } from '../message-authors';
import classes from '../messages.module.css';
import { words as all } from '../messages.words';
import { OwnMessage } from '../OwnMessage';
import { words } from './couple.words';

/** One message of three; its author can edit or withdraw it for ten minutes. */
export function CoupleMessageItem({
  message,
  author,
  others,
  canEdit,
  isFirstNew,
  onChanged,
}: {
  message: CoupleMessagePartsFragment;
  author: string;
  /** Who else reads it. */
  others: string;
  canEdit: boolean;
  isFirstNew: boolean;
  onChanged: () => void;
}) {
  const { id, at, mine, text, editedAt, changeableUntil } = message;
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const now = useNow();
  const isOpen = !!changeableUntil && now < Date.parse(changeableUntil) && text !== null;
  const focus = () => item.current?.focus();
  return (
    <>
      {isFirstNew && <li className={classes.new}>{all.new}</li>}
      <li
        ref={item}
        id={messageElementId(id)}
        tabIndex={-1}
        className={classes.message}
        data-mine={mine || undefined}
      >
        <p className={classes.author}>
          <UserText>{author}</UserText>
          {' · '}
          <When at={at} say="dayTime" />
          {editedAt && text !== null && ` · ${all.edited}`}
        </p>
        {text === null ? (
          <p className={classes.withdrawn}>
            {mine ? all.withdrawn.you : all.withdrawn.other(author)}
          </p>
        ) : editing ? (
          <EditText
            message={message}
            isOfCouple
            onClose={() => {
              setEditing(false);
              focus();
            }}
            onChanged={onChanged}
          />
        ) : (
          <p className={classes.text} dir="auto">
            {text}
          </p>
        )}
        {isOpen && !editing && (
          <Group gap="xs" className={classes.own}>
            <OwnMessage
              id={id}
              asks={words.readBy(others)}
              isOfCouple
              onEdit={canEdit ? () => setEditing(true) : undefined}
              onWithdrawn={() => {
                onChanged();
                focus();
              }}
            />
          </Group>
        )}
      </li>
    </>
  );
}
