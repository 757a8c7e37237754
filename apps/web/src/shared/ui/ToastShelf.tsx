import '@mantine/notifications/styles.css';
import { Button, Group, Text } from '@mantine/core';
import { notifications, Notifications } from '@mantine/notifications';
import classes from './ui.module.css';

export default function ToastShelf() {
  return (
    <Notifications position="bottom-center" limit={5} zIndex={500} className={classes.toasts} />
  );
}

const toast = { color: 'water', closeButtonProps: { 'aria-label': 'Close' } };

export function showDone(words: string) {
  notifications.show({ ...toast, message: words, autoClose: 4_000 });
}

export function showProblem(words: string) {
  notifications.show({ ...toast, message: words, color: 'clay', autoClose: 9_000, role: 'alert' });
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
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}
