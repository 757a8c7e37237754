import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useMembership } from '../../../shared/session/store';
import { words } from './reflections.words';

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
      label={words.share.label(coachName)}
      description={
        shared
          ? words.share.shared(coachName, practice.name, what, lasting)
          : words.share.notShared(what)
      }
    />
  );
}
