/* global AbortSignal, BroadcastChannel, addEventListener, document, fetch, history, localStorage, location, matchMedia, navigator, sessionStorage, window */
// Runs while the app itself is still on its way. `OPERATIONS` and `FILES` are put in by the plugin beside this.
/* eslint-disable no-undef -- these two */
const operations = OPERATIONS;
const files = FILES;
/* eslint-enable no-undef */

/** Before the first paint, so that nobody is met by a white page at night. */
(() => {
  const chosen = remembered(() => localStorage.getItem('footing.scheme'));
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();

/**
 * A tab hears of the quick exit from its first moment on, whatever of the app it has yet. Come back to after one,
 * it leaves again: pages that were navigated to in the app have a state.
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
 * Asks who is here, and what their day is if it is a client who opens it: both answers come while the app is
 * loading, which takes them over (`shared/session/preloaded.ts`) and asks by itself where there is none.
 */
(() => {
  const practiceId = remembered(() => sessionStorage.getItem('footing.practice')) ?? undefined;
  const preloaded = {
    tabs,
    leaveThisTab,
    isLeft: () => left,
    practiceId,
    askSession,
    session: null,
    token: null,
    today: null,
  };
  window.footingPreloaded = preloaded;
  if (isHeld()) return;
  preloaded.session = oneTabAtATime(() => askSession(practiceId));
  preloaded.session.then(takenIn).catch(() => undefined);

  async function takenIn(response) {
    const { data } = await response.clone().json();
    const { accessToken, me } = data.refreshSession;
    if (me.member.role !== 'CLIENT' || !['/', '/today'].includes(location.pathname)) return;
    preloaded.token = accessToken;
    preloaded.today = ask(operations.today, {}, { authorization: `Bearer ${accessToken}` });
    preloaded.today.catch(() => undefined);
    files.forEach(prepare);
  }
})();

function askSession(practiceId) {
  return ask(operations.session, { practiceId });
}

/** Covered, left, or to be ended first (`shared/session/remembered.ts`): then nobody is asked for ahead of that. */
function isHeld() {
  const coverFrom = remembered(() => localStorage.getItem('footing.cover'));
  return (
    left ||
    (coverFrom !== null && Number(coverFrom) <= Date.now()) ||
    remembered(() => localStorage.getItem('footing.ending')) !== null
  );
}

/** The screen is empty before anything else is done; a page that says nothing takes the place of ours. */
function leaveThisTab() {
  const neutral = 'https://www.wikipedia.org/';
  left = true;
  // A page that holds unsent answers asks whether to stay, in some browsers an empty one too.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  document.documentElement.replaceChildren();
  // What this tab alone keeps, such as answers to the safety questions.
  remembered(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('footing.draft.'))
      .forEach((key) => sessionStorage.removeItem(key)),
  );
  // Answers to the safety questions that were not sent. What else is unsent stays, encrypted.
  remembered(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('footing.draft.'))
      .forEach((key) => sessionStorage.removeItem(key)),
  );
  remembered(() => sessionStorage.setItem('footing.left', '1'));
  // Where the browser keeps this page as it is, it leaves once more when it is come back to.
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

/** The lock that the app takes for the same: two tabs must not spend one cookie. */
function oneTabAtATime(work) {
  return 'locks' in navigator ? navigator.locks.request('footing.refresh', work) : work();
}

function prepare(href) {
  const link = document.createElement('link');
  link.href = href;
  // As the app fetches it, which would else fetch it a second time.
  link.crossOrigin = '';
  if (href.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
  else link.rel = 'modulepreload';
  document.head.append(link);
}

function remembered(read) {
  try {
    return read();
  } catch {
    // Storage can be closed off; nothing is remembered then.
    return null;
  }
}
