import { useNetwork } from '@mantine/hooks';
import { useSession, type SessionState } from '../shared/session/store';
import classes from './app.module.css';

export function OfflineBanner() {
  const { online } = useNetwork();
  const session = useSession();
  if (online !== false) return null;
  return (
    <div className={classes.offline} role="status">
      You’re offline. {keptWords(session)}
    </div>
  );
}

/** Promises no more than what the pages store. */
function keptWords(session: SessionState): string {
  const role = session.status === 'signed-in' && session.me.member?.role;
  if (!role) return 'Try again when you’re back online. “Get help now” works without a connection.';
  return role === 'CLIENT'
    ? 'What you write is saved on this device and sent later.'
    : 'Notes and templates you’re editing are saved on this device and sent later.';
}
