/* global MANIFEST, clients, self, fetch, setTimeout, clearTimeout */
// The service worker: opens the app shell, and with it the help page, without a connection. It keeps files of the build
// and nothing else: no answer of the API, no page of another origin.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

// Put in by the plugin beside this.
const files = MANIFEST;
/** Files whose names stay the same from one build to the next. */
const unhashed = new Set(files.filter(({ revision }) => revision).map(({ url }) => url));
const SERVER_ONLY = [/^\/(graphql|dev|healthz|readyz)(\/|$)/, /\/[^/]+\.[^/]+$/];
const PATIENCE = 4_000;

// A page comes from the network when there is one, so that a new build is there at once.
registerRoute(
  new NavigationRoute(({ request }) => networkFirst(request, '/index.html'), {
    denylist: SERVER_ONLY,
  }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && unhashed.has(url.pathname),
  ({ request, url }) => networkFirst(request, url.pathname),
);
precacheAndRoute(files, { directoryIndex: null, cleanURLs: false });
cleanupOutdatedCaches();

self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));

/**
 * A new worker waits until no page of the build before it is open: the parts of that build that are loaded later would
 * be gone. A page of its own build, alone, may call it in.
 */
self.addEventListener('message', (event) => {
  const { kind, entry } = event.data ?? {};
  if (kind !== 'take-over' || !files.some(({ url }) => url === entry)) return;
  event.waitUntil(
    clients.matchAll({ type: 'window', includeUncontrolled: true }).then((pages) => {
      if (pages.length <= 1) self.skipWaiting();
    }),
  );
});

async function networkFirst(request, keptAs) {
  const kept = await matchPrecache(keptAs);
  if (!kept) return fetch(request);
  let timer;
  const patience = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    const response = await Promise.race([fetch(request), patience]);
    return response && response.status < 500 ? response : kept;
  } catch {
    return kept;
  } finally {
    clearTimeout(timer);
  }
}
