import {
  AllowNotificationsDocument,
  EndNotificationsDocument,
  type NotificationsPartsFragment,
} from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import classes from './notifications.module.css';
import { words } from './notifications.words';
import { subscribe, unreachable, unsubscribe } from './push';

interface Props {
  notifications: NotificationsPartsFragment;
  /** This one, if its owner said before that it is safe. */
  device: NotificationsPartsFragment['devices'][number] | undefined;
}

/** Whether this device is only theirs. Nothing is asked of the browser before somebody says yes. */
export function SafeQuestion({ notifications: { key, kinds }, device }: Props) {
  const [problem, setProblem] = useState(unreachable);
  const [asking, setAsking] = useState(false);
  const allow = useChange(AllowNotificationsDocument, { says: words.on });
  const end = useChange(EndNotificationsDocument, { says: words.off });
  const yes = async () => {
    setAsking(true);
    const found = await subscribe(key);
    if (typeof found === 'string') setProblem(found);
    else {
      const { quietFrom, quietTo } = device ?? {};
      const choices = { kinds: device?.kinds ?? kinds, quietFrom, quietTo };
      if (!(await allow.run({ input: { ...found, ...choices } }))) await unsubscribe();
    }
    setAsking(false);
  };
  const turnOff = async () => {
    if (device && (await end.run({ deviceId: device.id }))) await unsubscribe();
  };
  if (problem) return <Text role="note">{words[problem]}</Text>;
  return (
    <>
      {device && (
        <Text role="note" className={classes.note}>
          {words.over}
        </Text>
      )}
      <Group>
        <Button loading={asking} onClick={() => void yes()}>
          {device ? words.again : words.turnOn}
        </Button>
        {device && (
          <Button variant="default" disabled={end.busy} onClick={() => void turnOff()}>
            {words.turnOff}
          </Button>
        )}
      </Group>
    </>
  );
}
