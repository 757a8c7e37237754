import { useNetwork } from '@mantine/hooks';
import { KeptLine } from '../shared/kept';
import { useKeptSince } from '../shared/kept/kept-since';
import { useSession, type SessionState } from '../shared/session/store';
import classes from './app.module.css';
import { words as all } from './app.words';

const words = all.offline;

export function OfflineBanner() {
  const { online } = useNetwork();
  const session = useSession();
  // Opened from what this device keeps: without a token, the server has not answered yet.
  const isWithoutServer = session.status === 'signed-in' && session.token === '';
  // The browser may be online while the server is out of reach. Old pages are never shown without saying so.
  const isKept = useKeptSince() !== null;
  if (online !== false && !isWithoutServer && !isKept) return null;
  return (
    <div className={classes.offline} role="status">
      {offlineWords(session)} {isClient(session) && <KeptLine />}
    </div>
  );
}

const isClient = (session: SessionState): boolean =>
  session.status === 'signed-in' && session.me.member?.role === 'CLIENT';

/** Promises no more than what the pages store. */
function offlineWords(session: SessionState): string {
  const role = session.status === 'signed-in' && session.me.member?.role;
  if (!role) return words.signedOut;
  return role === 'CLIENT' ? words.client : words.coach;
}
