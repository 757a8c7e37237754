import { api } from './api';
import { mustBeLocked, deviceFlags } from './device-flags';
import { scheduleRefresh, refreshSession, rememberPractice } from './refresh';
import { clearCacheWith, onSession, sessionState, setSession } from './store';
import { announce, onTabMessage } from './tab-messages';
import { closeVault } from './vault';

/**
 * Loads the session once, then keeps the token fresh and listens to other tabs. `finishEnding` sends a pending sign-
 * out.
 */
export function startSession(finishEnding: () => Promise<void>) {
  let accountId: string | null = null;
  clearCacheWith(() => api.clearStore());
  onSession(() => {
    scheduleRefresh();
    const session = sessionState();
    if (session.status === 'signed-in') {
      accountId = session.me.account.id;
      rememberPractice(session.me.member?.practice.id ?? null);
    }
    if (session.status === 'locked') void api.clearStore();
    if (session.status === 'locked' || session.status === 'signed-out') closeVault();
    if (session.status === 'signed-out') {
      accountId = null;
      deviceFlags.coverFrom.set(null);
      void api.clearStore();
    }
  });
  onTabMessage((message) => {
    if (message.kind === 'signed-out') setSession({ status: 'signed-out', because: 'asked' });
    else if (message.kind === 'locked') cover();
    else if (message.kind !== 'signed-in') return;
    else if (accountId === null || sessionState().status === 'locked') void refreshSession();
    else if (message.accountId !== accountId) location.reload();
  });
  addEventListener('online', () => {
    if (sessionState().status !== 'unreachable') return;
    // The time without input may have passed since the last page.
    if (mustBeLocked()) setSession({ status: 'locked' });
    else void refreshSession();
  });
  document.addEventListener('visibilitychange', () => {
    const session = sessionState();
    if (document.hidden || session.status !== 'signed-in') return;
    if (session.goodUntil - Date.now() < 30_000) void refreshSession();
  });
  void lookFirst(finishEnding);
}

/** Sends a pending sign-out first; a locked screen stays locked; otherwise loads the session. */
async function lookFirst(finishEnding: () => Promise<void>) {
  if (deviceFlags.ending.get() !== null) {
    await finishEnding();
    setSession({ status: 'signed-out', because: 'asked' });
  } else if (mustBeLocked()) {
    setSession({ status: 'locked' });
  } else {
    await refreshSession();
  }
}

/** Locks the screen in every tab until the PIN is entered. */
export function lockNow() {
  cover();
  announce({ kind: 'locked' });
}

function cover() {
  if (sessionState().status !== 'signed-in') return;
  deviceFlags.coverFrom.set(0);
  setSession({ status: 'locked' });
}
