import type { NotificationsPartsFragment } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import classes from './notifications.module.css';
import { words } from './notifications.words';
import { useSafeAnswer } from './useSafeAnswer';

interface Props {
  notifications: NotificationsPartsFragment;
  /** This one, if its owner said before that it is safe. */
  device: NotificationsPartsFragment['devices'][number] | undefined;
}

/** Whether this device is only theirs. */
export function SafeQuestion({ notifications, device }: Props) {
  const { problem, yes, turnOff, isBusy, isAsking } = useSafeAnswer(notifications, device);
  if (problem) return <Text role="note">{words[problem]}</Text>;
  return (
    <>
      {device && (
        <Text role="note" className={classes.note}>
          {words.over}
        </Text>
      )}
      <Group>
        <Button loading={isAsking} onClick={() => void yes()}>
          {device ? words.again : words.turnOn}
        </Button>
        {device && (
          <Button variant="default" disabled={isBusy} onClick={() => void turnOff()}>
            {words.turnOff}
          </Button>
        )}
      </Group>
    </>
  );
}
