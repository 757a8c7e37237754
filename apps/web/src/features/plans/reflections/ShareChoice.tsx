import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useMembership } from '../../../shared/session/store';
import { sharedReadersWords } from '../../../shared/words';

/** Shares a text with the coach or keeps it private; names its readers either way. */
export function ShareChoice({
  shared,
  coachName,
  what,
  lasting = false,
  busy = false,
  onChange,
}: {
  shared: boolean;
  coachName: string;
  /** "what you write", "your answers". */
  what: string;
  /** Cannot be taken back. */
  lasting?: boolean;
  busy?: boolean;
  onChange: (shared: boolean) => void;
}) {
  const { practice } = useMembership();
  return (
    <Switch
      size="md"
      checked={shared}
      disabled={busy}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={`Share with ${coachName}`}
      description={
        shared
          ? `${sharedReadersWords(coachName, practice.name)} can read ${what}.${lasting ? '' : ' You can take it back.'}`
          : `Only you can read ${what}.`
      }
    />
  );
}
