import { useNetwork } from '@mantine/hooks';
import { useSession, type SessionState } from '../shared/session/store';
import classes from './app.module.css';
import { words as all } from './app.words';

const words = all.offline;

export function OfflineBanner() {
  const { online } = useNetwork();
  const session = useSession();
  if (online !== false) return null;
  return (
    <div className={classes.offline} role="status">
      {offlineWords(session)}
    </div>
  );
}

/** Promises no more than what the pages store. */
function offlineWords(session: SessionState): string {
  const role = session.status === 'signed-in' && session.me.member?.role;
  if (!role) return words.signedOut;
  return role === 'CLIENT' ? words.client : words.coach;
}
