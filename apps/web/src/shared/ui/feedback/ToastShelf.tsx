import '@mantine/notifications/styles.css';
import { Button, Group, Text } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { notifications, Notifications, notificationsStore } from '@mantine/notifications';
import { NO_CONNECTION } from '../../session/faults';
import classes from '../ui.module.css';
import { words as ofUi } from '../ui.words';
import { words as ofFeedback } from './feedback.words';

export default function ToastShelf() {
  useWindowEvent('online', withdrawNoConnection);
  return (
    <Notifications position="bottom-center" limit={5} zIndex={500} className={classes.toasts} />
  );
}

const toast = { color: 'water', closeButtonProps: { 'aria-label': ofUi.close } };

type Toast = Parameters<typeof notifications.show>[0];

export function showDone(words: string) {
  showOnce({ ...toast, id: `done-${words}`, message: words, autoClose: 4_000 });
}

export function showProblem(words: string) {
  showOnce({
    ...toast,
    id: `problem-${words}`,
    message: words,
    color: 'clay',
    autoClose: 9_000,
    role: 'alert',
  });
}

export function showUndo(words: string, undo: () => void) {
  const id = `undo-${crypto.randomUUID()}`;
  notifications.show({
    ...toast,
    id,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{words}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {ofFeedback.undo}
        </Button>
      </Group>
    ),
  });
}

let repeats = 0;

/** Identical messages are shown once; the latest one restarts the timer. */
function showOnce(one: Toast & { id: string; autoClose: number }) {
  notifications.show(one);
  // Mantine restarts the timer only if the duration changes.
  repeats += 1;
  notifications.update({ ...one, autoClose: one.autoClose + (repeats % 2) });
}

function withdrawNoConnection() {
  notifications.updateState(notificationsStore, (toasts) =>
    toasts.filter(({ id }) => !id?.includes(NO_CONNECTION)),
  );
}
