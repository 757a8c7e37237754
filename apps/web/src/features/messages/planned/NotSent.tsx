import { CancelPlannedMessageDocument, type PlannedMessagePartsFragment } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { useChange } from '../../../shared/ui';
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
  /** Undefined: not on this page. */
  onUse?: (() => void) | undefined;
}) {
  const refetchQueries = ['PlannedMessages', 'MessagesNotSent'];
  const removing = useChange(CancelPlannedMessageDocument, { refetchQueries });
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
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void removing.run({ id }).then((done) => done && onUse())}
          >
            {words.use}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          loading={removing.busy}
          onClick={() => void removing.run({ id })}
        >
          {words.remove}
        </Button>
      </Group>
    </>
  );
}
