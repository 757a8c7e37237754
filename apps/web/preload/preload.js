/* global AbortSignal, BroadcastChannel, addEventListener, document, fetch, history, localStorage, location, matchMedia, navigator, sessionStorage, setTimeout, window */
// Runs while the app is still loading. The plugin next to this file defines `OPERATIONS` and
// `FILES`.
/* eslint-disable no-undef -- these two */
const operations = OPERATIONS;
const files = FILES;
/* eslint-enable no-undef */

/** Set before the first paint, so that the dark theme does not flash white. */
(() => {
  const chosen = remembered(() => localStorage.getItem('footing.scheme'));
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();

/**
 * Listens for the quick exit from the start, before the app has loaded. When somebody navigates back to this tab
 * after a quick exit, it leaves again; pages that were opened by navigation within the app have a history state.
 */
let left = false;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('footing.session') : null;
tabs?.addEventListener('message', ({ data }) => {
  if (data.kind === 'left') leaveThisTab();
});
if (remembered(() => sessionStorage.getItem('footing.left')) !== null && history.state !== null) {
  leaveThisTab();
} else {
  remembered(() => sessionStorage.removeItem('footing.left'));
}

/**
 * Fetches the session and Today of the member's role while the app loads. The app takes over both responses
 * (`shared/session/preloaded.ts`) and sends its own requests if there are none.
 */
(() => {
  const practiceId = remembered(() => sessionStorage.getItem('footing.practice')) ?? undefined;
  const preloaded = {
    tabs,
    leaveThisTab,
    isLeft: () => left,
    practiceId,
    requestSession,
    session: null,
    token: null,
    today: null,
    todayOf: Promise.resolve(null),
  };
  window.footingPreloaded = preloaded;
  if (isHeld()) return;
  preloaded.session = oneTabAtATime(() => requestSession(practiceId));
  preloaded.todayOf = preloaded.session.then(takenIn).catch(() => null);

  /** Whose Today it has requested. */
  async function takenIn(response) {
    const { data } = await response.clone().json();
    const { accessToken, me } = data.refreshSession;
    if (!me.member || !['/', '/today'].includes(location.pathname)) return null;
    const role = me.member.role === 'CLIENT' ? 'client' : 'coach';
    preloaded.token = accessToken;
    preloaded.today = ask(operations[role], {}, { authorization: `Bearer ${accessToken}` });
    preloaded.today.catch(() => undefined);
    files[role].forEach(prepare);
    return role;
  }
})();

/** The first formatter of dates takes a slow phone a tenth of a second: made here, while the session is on its way. */
setTimeout(() => Intl.DateTimeFormat());

function requestSession(practiceId) {
  return ask(operations.session, { practiceId });
}

/** Locked, left, or with a sign-out still to be sent (`shared/session/device-flags.ts`): nothing is fetched early. */
function isHeld() {
  const coverFrom = remembered(() => localStorage.getItem('footing.cover'));
  return (
    left ||
    (coverFrom !== null && Number(coverFrom) <= Date.now()) ||
    remembered(() => localStorage.getItem('footing.ending')) !== null
  );
}

/** Clears the screen first, then replaces this page with a neutral one. */
function leaveThisTab() {
  const neutral = 'https://www.wikipedia.org/';
  left = true;
  // A page with unsent answers has a `beforeunload` handler; in some browsers an empty page too.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  document.documentElement.replaceChildren();
  // What only this tab stores, such as answers to the safety questions.
  remembered(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('footing.draft.'))
      .forEach((key) => sessionStorage.removeItem(key)),
  );
  // The key to what is kept on this device (`shared/session/vault.ts`). Only a sign-in opens it again.
  remembered(() => localStorage.removeItem('footing.key'));
  remembered(() => sessionStorage.setItem('footing.left', '1'));
  // If the browser restores this page from its back/forward cache, it leaves again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace(neutral);
  });
  location.replace(neutral);
}

function ask({ operationName, query }, variables, headers) {
  return fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      ...headers,
    },
    body: JSON.stringify({ operationName, query, variables }),
    signal: AbortSignal.timeout(20_000),
  });
}

/** The same lock that the app takes: two tabs must not use one refresh cookie at the same time. */
function oneTabAtATime(work) {
  return 'locks' in navigator ? navigator.locks.request('footing.refresh', work) : work();
}

function prepare(href) {
  const link = document.createElement('link');
  link.href = href;
  // With the same request as the app, which would otherwise fetch it a second time.
  link.crossOrigin = '';
  if (href.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
  else link.rel = 'modulepreload';
  document.head.append(link);
}

function remembered(read) {
  try {
    return read();
  } catch {
    // Storage may be blocked; nothing is stored then.
    return null;
  }
}
