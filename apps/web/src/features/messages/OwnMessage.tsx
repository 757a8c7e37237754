import { WithdrawCoupleMessageDocument, WithdrawMessageDocument } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { confirmThat, useChange } from '../../shared/ui';
import { words } from './messages.words';

/** What its author can do with a message while they can change it. */
export function OwnMessage({
  id,
  asks,
  isOfCouple = false,
  onEdit,
  onWithdrawn,
}: {
  id: string;
  /** Before it is withdrawn. */
  asks: string;
  /** It is in the thread of a couple. */
  isOfCouple?: boolean;
  /** Undefined: nothing can be written. */
  onEdit: (() => void) | undefined;
  onWithdrawn: () => void;
}) {
  const options = { says: words.withdraw.done, done: onWithdrawn };
  const ofClient = useChange(WithdrawMessageDocument, options);
  const ofCouple = useChange(WithdrawCoupleMessageDocument, options);
  const withdraw = isOfCouple ? ofCouple : ofClient;
  const ask = async () => {
    const { title, yes, no } = words.withdraw;
    if (await confirmThat({ title, words: asks, yes, no, deletes: true })) {
      await withdraw.run({ id });
    }
  };
  return (
    <Group ref={handFocusOn} gap="xs">
      {onEdit && (
        <Button size="compact-sm" variant="subtle" onClick={onEdit}>
          {words.edit.button}
        </Button>
      )}
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
