import { Button, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { copyText } from '../../shared/ui/feedback/copy-text';
import classes from './calendars.module.css';
import { words as all } from './calendars.words';

const words = all.feed;

/** A new address, shown once. */
export function SecretAddress({ address }: { address: string }) {
  const copy = () => copyText(address, words);
  return (
    <div className={classes.address}>
      <TextInput
        className={classes.field}
        label={words.address}
        description={words.once}
        value={address}
        readOnly
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button leftSection={<IconCopy size={18} aria-hidden="true" />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <p>{words.how}</p>
    </div>
  );
}
