import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useState } from 'react';
import { Sheet, toast } from '../ui';
import { startKeeping } from './keeper';
import { forgetPages, keepsPages, wantKeptPages } from './pages';
import { words as all } from './kept.words';

const words = all.setting;

/** Off until somebody says that the device is theirs alone. */
export default function KeptPagesSetting() {
  const [on, setOn] = useState(keepsPages);
  const change = async (wanted: boolean) => {
    if (!wanted) {
      setOn(false);
      await forgetPages().catch(() => undefined);
      toast.done(words.off);
    } else if (wantKeptPages()) {
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
