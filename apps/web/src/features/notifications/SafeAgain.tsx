import { useQuery } from '@apollo/client/react';
import {
  MyNotificationsDocument,
  RenewNotificationsDocument,
  type NotificationsPartsFragment,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { api } from '../../shared/session/api';
import classes from './notifications.module.css';
import { words as all } from './notifications.words';
import { subscribeIfLost } from './push';
import { useSafeAnswer } from './useSafeAnswer';

const words = all.today;

/** On Today: the question that comes every 90 days, in one line that can be left alone. Until it is answered, nothing is sent here. */
export default function SafeAgain() {
  const { data } = useQuery(MyNotificationsDocument, { fetchPolicy: 'cache-and-network' });
  const device = data?.notifications.devices.find(({ isHere }) => isHere);
  const isOn = device !== undefined && !device.isOver;
  const key = data?.notifications.key;
  useEffect(() => {
    if (isOn && key) void renewIfLost(key).catch(() => undefined);
  }, [isOn, key]);
  return data && device?.isOver ? (
    <Question notifications={data.notifications} device={device} />
  ) : null;
}

/** What the service worker could not do while the screen was locked, or what the browser has ended without telling it. */
async function renewIfLost(key: string) {
  const input = await subscribeIfLost(key);
  if (input) await api.mutate({ mutation: RenewNotificationsDocument, variables: { input } });
}

function Question({
  notifications,
  device,
}: {
  notifications: NotificationsPartsFragment;
  device: NotificationsPartsFragment['devices'][number];
}) {
  const { problem, yes, turnOff, isBusy } = useSafeAnswer(notifications, device);
  return (
    <div role="group" aria-label={words.label} className={classes.again}>
      <p>{problem ? all[problem] : words.question}</p>
      {!problem && (
        <Button
          variant="subtle"
          size="compact-md"
          disabled={isBusy}
          aria-label={all.again}
          onClick={() => void yes()}
        >
          {words.yes}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-md"
        disabled={isBusy}
        aria-label={all.turnOff}
        onClick={() => void turnOff()}
      >
        {words.turnOff}
      </Button>
    </div>
  );
}
