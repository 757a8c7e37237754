import { flushDrafts } from '../drafts/drafts';
import { api } from '../session/api';
import { deviceFlags, mustBeLocked } from '../session/device-flags';
import { preloaded } from '../session/preloaded';
import { refreshSession } from '../session/refresh';
import { onSession, sessionState, setSession } from '../session/store';
import { openLocalVault } from '../session/vault';
import { setClientZone } from '../words/date-words';
import { SESSION, startKeeping, type KeptSession } from './keeper';
import { keepsPages, readPage } from './pages';

const TRY_AGAIN_MS = 15_000;

/**
 * Opens the pages that this device keeps for whoever is signed in on it, when the server cannot be reached. There is no
 * token then; every request asks for one first. False if nothing is kept, or nothing may be shown.
 */
export async function openKept(): Promise<boolean> {
  if (deviceFlags.ending.get() !== null || mustBeLocked()) return false;
  if ((await openLocalVault()) === null || !keepsPages()) return false;
  const kept = await readPage<KeptSession>(SESSION);
  if (!kept || preloaded.isLeft()) return false;
  const { me, zone } = kept.data;
  setClientZone(zone);
  startKeeping();
  setSession({ status: 'signed-in', token: '', goodUntil: 0, me, entry: 0 });
  goOnline();
  return true;
}

/** Asks for a token until there is one, then reads the pages again and sends what is unsent. */
function goOnline() {
  const look = () => void refreshSession();
  const timer = setInterval(look, TRY_AGAIN_MS);
  addEventListener('online', look);
  const stop = onSession(() => {
    const session = sessionState();
    if (session.status === 'signed-in' && session.token === '') return;
    stop();
    clearInterval(timer);
    removeEventListener('online', look);
    if (session.status !== 'signed-in') return;
    void api.refetchQueries({ include: 'active' });
    void flushDrafts();
  });
}
