import { preloaded } from '../../shared/session/preloaded';
import { deviceFlags } from '../../shared/session/device-flags';
import { quietDevice } from '../../shared/session/quiet-device';
import { announce } from '../../shared/session/tab-messages';

/**
 * Leaves immediately, in every tab: clears the screen, replaces the page and the history entry with a neutral page,
 * and ends the sign-in.
 */
export function leaveNow() {
  announce({ kind: 'left' });
  void endSignIn();
  preloaded.leaveThisTab();
}

/**
 * Ends the sign-in of this device by its cookie, also while the page unloads. If the response does not arrive, the
 * pending sign-out is stored and sent first next time.
 */
export async function endSignIn(): Promise<void> {
  deviceFlags.ending.set(1);
  quietDevice();
  try {
    const { ok } = await fetch('/graphql', {
      method: 'POST',
      keepalive: true,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: '{"query":"mutation { signOut { __typename } }"}',
    });
    if (ok) deviceFlags.ending.set(null);
  } catch {
    // The pending sign-out is already stored.
  }
}
