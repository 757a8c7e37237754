import {
  EndNotificationsDocument,
  SetNotificationsDocument,
  type NotificationsPartsFragment,
} from '@footing/contract';
import { Button, Switch } from '@mantine/core';
import { useChange } from '../../shared/ui';
import { exactDayWords, localDateOf } from '../../shared/words/date-words';
import classes from './notifications.module.css';
import { words } from './notifications.words';
import { unsubscribe } from './push';
import { QuietTime } from '../../shared/ui/QuietTime';

interface Props {
  device: NotificationsPartsFragment['devices'][number];
  kinds: NotificationsPartsFragment['kinds'];
}

/** What this device tells of, and when not. Each change is saved at once. */
export function DeviceChoices({ device, kinds }: Props) {
  const { id, quietFrom, quietTo } = device;
  const change = useChange(SetNotificationsDocument, { says: words.saved });
  const end = useChange(EndNotificationsDocument, { says: words.off });
  const save = (changed: Partial<Pick<Props['device'], 'kinds' | 'quietFrom' | 'quietTo'>>) => {
    const choices = { kinds: device.kinds, quietFrom, quietTo, ...changed };
    void change.run({ input: { deviceId: id, ...choices } });
  };
  const turnOff = async () => {
    if (await end.run({ deviceId: id })) await unsubscribe();
  };
  return (
    <>
      <fieldset className={classes.kinds}>
        <legend>{words.which}</legend>
        {kinds.map((kind) => (
          <Switch
            key={kind}
            size="md"
            checked={device.kinds.includes(kind)}
            disabled={change.busy}
            label={words.kinds[kind].label}
            description={words.kinds[kind].says}
            onChange={({ currentTarget: { checked } }) =>
              save({
                kinds: kinds.filter((each) =>
                  each === kind ? checked : device.kinds.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
      {quietFrom !== null && quietTo !== null ? (
        <fieldset className={classes.kinds}>
          <legend>{words.quiet.title}</legend>
          <p>{words.quiet.says}</p>
          <div className={classes.times}>
            <QuietTime
              label={words.quiet.from}
              value={quietFrom}
              error={change.fieldError('quietFrom')}
              save={(time) => save({ quietFrom: time })}
            />
            <QuietTime
              label={words.quiet.to}
              value={quietTo}
              error={change.fieldError('quietTo')}
              save={(time) => save({ quietTo: time })}
            />
          </div>
        </fieldset>
      ) : (
        <p>{words.quiet.ofClient}</p>
      )}
      <p>{words.until(exactDayWords(localDateOf(device.safeUntil)))}</p>
      <p>{words.ends}</p>
      <div>
        <Button variant="default" disabled={end.busy} onClick={() => void turnOff()}>
          {words.turnOff}
        </Button>
      </div>
    </>
  );
}
