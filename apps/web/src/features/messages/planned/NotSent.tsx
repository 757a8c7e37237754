import { CancelPlannedMessageDocument, type PlannedMessagePartsFragment } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { confirmThat, useChange } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { Sentence, When } from '../../../shared/words';
import classes from './planned-messages.module.css';
import { words } from './planned-messages.words';

/** Why a message was not sent. Its author can take its text, where it is still there, and remove the line. */
export function NotSent({
  planned: { id, callName, text, sendAt, notSentBecause },
  onUse,
}: {
  planned: PlannedMessagePartsFragment;
  /** Returns whether there was room for it. Undefined: not on this page. */
  onUse?: ((text: string) => boolean) | undefined;
}) {
  const refetchQueries = ['PlannedMessages', 'MessagesNotSent'];
  const removing = useChange(CancelPlannedMessageDocument, { refetchQueries });
  const [isMoved, setIsMoved] = useState(false);
  const move = (moved: string) => {
    // Where the line could not be removed before, its text is there already.
    if (!isMoved && !onUse?.(moved)) return;
    setIsMoved(true);
    void removing.run({ id });
  };
  const remove = async () => {
    const { title, text: says, yes, no } = words.remove;
    const isOnlyCopy = text !== null && !isMoved;
    if (isOnlyCopy && !(await confirmThat({ title, words: says, yes, no, deletes: true }))) return;
    await removing.run({ id });
  };
  return (
    <>
      <p role="status">
        <UserText>{notSentBecause && words.notSent.because(callName, notSentBecause)}</UserText>{' '}
        <Sentence text={words.notSent.planned} when={<When at={sendAt} say="dayTime" />} />
      </p>
      {text !== null && (
        <p className={classes.text} dir="auto">
          {text}
        </p>
      )}
      <Group gap="xs">
        {onUse && text !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => move(text)}>
            {words.use}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          loading={removing.busy}
          onClick={() => void remove()}
        >
          {words.remove.button}
        </Button>
      </Group>
    </>
  );
}
