import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useRef, useState } from 'react';
import { Sheet, toast } from '../ui';
import { forgetSeen, startKeeping } from './keeper';
import { forgetPages, keepsPages, wantKeptPages } from './pages';
import { words as all } from './kept.words';

const words = all.setting;

/** Off until somebody says that the device is theirs alone. */
export default function KeptPagesSetting() {
  const [on, setOn] = useState(keepsPages);
  const isChanging = useRef(false);
  const change = async (wanted: boolean) => {
    // One after the other, so that what the switch says is what was done.
    if (isChanging.current) return;
    isChanging.current = true;
    await turn(wanted);
    isChanging.current = false;
  };
  const turn = async (wanted: boolean) => {
    if (!wanted) {
      setOn(false);
      forgetSeen();
      await forgetPages().catch(() => undefined);
      toast.done(words.off);
    } else if (await wantKeptPages().catch(() => false)) {
      setOn(true);
      startKeeping();
      // So that the browser does not erase it when space is short.
      void navigator.storage?.persist?.().catch(() => undefined);
      toast.done(words.on);
    } else {
      toast.problem(words.failed);
    }
  };
  return (
    <Sheet title={words.title}>
      {words.says.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <Switch
        mt="xs"
        size="md"
        checked={on}
        onChange={(event) => void change(event.currentTarget.checked)}
        label={words.label}
      />
    </Sheet>
  );
}
