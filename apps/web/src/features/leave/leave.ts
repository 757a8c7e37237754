import { preloaded } from '../../shared/session/preloaded';
import { deviceFlags } from '../../shared/session/device-flags';
import { announce } from '../../shared/session/tab-messages';

/**
 * Leaves at once, in every tab: the screen is empty before anything else is done, a neutral page takes the
 * place of ours, and the way back in the history leads there too. The sign-in ends on the way out.
 */
export function leaveAtOnce() {
  announce({ kind: 'left' });
  void endSignIn();
  preloaded.leaveThisTab();
}

/**
 * Ends the sign-in of this device by its cookie, also while the page goes away. Where the answer does not come,
 * it is remembered that it has to end, and done before anything else the next time.
 */
export async function endSignIn(): Promise<void> {
  deviceFlags.ending.set(1);
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
    // Remembered above.
  }
}
