import { EndNotificationsDocument, type NotificationsPartsFragment } from '@footing/contract';
import { Button } from '@mantine/core';
import { Sheet, useChange } from '../../shared/ui';
import { exactDayWords, localDateOf } from '../../shared/words/date-words';
import classes from './notifications.module.css';
import { words as all } from './notifications.words';

const words = all.elsewhere;

/** Devices of other sign-ins, to turn notifications off there. */
export function OtherDevices({ devices }: { devices: NotificationsPartsFragment['devices'] }) {
  const end = useChange(EndNotificationsDocument, { says: all.off });
  if (devices.length === 0) return null;
  return (
    <Sheet title={words.title}>
      <ul className={classes.devices}>
        {devices.map(({ id, since, isOver }) => {
          const name = words.since(exactDayWords(localDateOf(since)));
          return (
            <li key={id}>
              <span>{isOver ? words.over(exactDayWords(localDateOf(since))) : name}</span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={end.busy}
                aria-label={`${words.turnOff}: ${name}`}
                onClick={() => void end.run({ deviceId: id })}
              >
                {words.turnOff}
              </Button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
