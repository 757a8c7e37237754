import { useNetwork } from '@mantine/hooks';
import { useSession, type SessionState } from '../shared/session/store';
import classes from './app.module.css';

export function OfflineBanner() {
  const { online } = useNetwork();
  const session = useSession();
  if (online !== false) return null;
  return (
    <div className={classes.offline} role="status">
      You are offline. {keptWords(session)}
    </div>
  );
}

/** No more than the pages keep. */
function keptWords(session: SessionState): string {
  const role = session.status === 'signed-in' && session.me.member?.role;
  if (!role) return 'Please try again when you are back.';
  return role === 'CLIENT'
    ? 'What you write, check-ins and contacts are kept here and sent later. Ticks need a connection.'
    : 'Notes and templates that you write on are kept here and sent later. The rest needs a connection.';
}
