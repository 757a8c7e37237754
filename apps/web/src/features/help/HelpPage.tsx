import { useSession } from '../../shared/session/store';
import { ForClient } from './ForClient';
import { Help } from './Help';

/** Over everything else. Needs no session and no connection. */
export default function HelpPage() {
  const session = useSession();
  const isClient = session.status === 'signed-in' && session.me.member?.role === 'CLIENT';
  return isClient ? <ForClient /> : <Help />;
}
