import { Button } from '@mantine/core';
import { words } from './messages.words';

/** Above the messages of a thread, where there are earlier ones. */
export function EarlierButton({
  thread: { busy, showEarlier },
}: {
  thread: { busy: boolean; showEarlier: () => Promise<void> };
}) {
  return (
    <Button variant="subtle" fullWidth mb="xs" loading={busy} onClick={() => void showEarlier()}>
      {words.earlier}
    </Button>
  );
}
