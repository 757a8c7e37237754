import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { MyNotificationsDocument, type NotificationsPartsFragment } from '@footing/contract';
import { useMe } from '../../shared/session/store';
import { Loaded, LoadingState, Sheet } from '../../shared/ui';
import { DeviceChoices } from './DeviceChoices';
import classes from './notifications.module.css';
import { words } from './notifications.words';
import { OtherDevices } from './OtherDevices';
import { SafeQuestion } from './SafeQuestion';

/** Notifications: off until somebody says that this device is only theirs, with a preview of the only one there is. */
export default function NotificationSettings() {
  const query = useQuery(MyNotificationsDocument);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={3} />}>
      {({ notifications }) => (
        <>
          <Sheet title={words.title}>
            <Here notifications={notifications} />
          </Sheet>
          <OtherDevices devices={notifications.devices.filter(({ isHere }) => !isHere)} />
        </>
      )}
    </Loaded>
  );
}

function Here({ notifications }: { notifications: NotificationsPartsFragment }) {
  const { member } = useMe();
  const here = notifications.devices.find(({ isHere }) => isHere);
  return (
    <div className={classes.settings}>
      <p>{words.says}</p>
      <figure className={classes.notification} aria-label={words.label}>
        <strong>{notifications.title}</strong>
        <p>{notifications.body}</p>
      </figure>
      <p>{words.safe[member?.role === 'CLIENT' ? 'CLIENT' : 'STAFF']}</p>
      {here && !here.isOver ? (
        <DeviceChoices device={here} kinds={notifications.kinds} />
      ) : (
        <SafeQuestion notifications={notifications} device={here} />
      )}
    </div>
  );
}
