import {
  AllowNotificationsDocument,
  EndNotificationsDocument,
  type NotificationsPartsFragment,
} from '@footing/contract';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { words } from './notifications.words';
import { subscribe, unreachable, unsubscribe } from './push';

/** What somebody answers to whether this device is only theirs. Nothing is asked of the browser before they say yes. */
export function useSafeAnswer(
  { key, kinds }: NotificationsPartsFragment,
  /** This one, if its owner said before that it is safe. */
  device: NotificationsPartsFragment['devices'][number] | undefined,
) {
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
  return { problem, yes, turnOff, isBusy: asking || end.busy, isAsking: asking };
}
