import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import type { ConsentPurpose } from '@footing/contract';
import { useConsent } from './useConsent';

/** Grants or withdraws a consent; it applies from the next read on. */
export function ConsentSwitch({ purpose, label }: { purpose: ConsentPurpose; label: string }) {
  const { said, say, busy } = useConsent(purpose);
  return (
    <Switch
      mt="xs"
      size="md"
      checked={said === 'YES'}
      disabled={said === null || busy}
      onChange={(event) => void say(event.currentTarget.checked)}
      label={label}
    />
  );
}
