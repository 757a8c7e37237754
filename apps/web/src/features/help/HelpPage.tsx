import { useSession } from '../../shared/session/store';
import { ClientHelp } from './ClientHelp';
import { HelpContent } from './HelpContent';

/** Over everything else. Needs no session and no connection. */
export default function HelpPage() {
  const session = useSession();
  const isClient = session.status === 'signed-in' && session.me.member?.role === 'CLIENT';
  return isClient ? <ClientHelp /> : <HelpContent />;
}
