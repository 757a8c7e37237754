/* global MANIFEST, OPERATIONS, clients, registration, self, fetch, navigator, setTimeout, clearTimeout */
// The service worker: serves the app shell, and with it the help page, offline. It caches files of
// the build and nothing else: no API responses, no other origins. It shows notifications too, which all say the same.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

// Both are defined by the plugin next to this file.
const files = MANIFEST;
const operations = OPERATIONS;
/** Files without a hash in their names. */
const unhashed = new Set(files.filter(({ revision }) => revision).map(({ url }) => url));
const SERVER_ONLY = [/^\/(files|graphql|dev|healthz|readyz)([/?]|$)/, /\/[^/]+\.[^/]+$/];
const TIMEOUT_MS = 4_000;

// Pages are network-first, so that a new build is used immediately.
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
 * A new worker waits until no page of the previous build is open, because that build's lazy chunks would be gone. A
 * single page of its own build may activate it.
 */
self.addEventListener('message', (event) => {
  const { kind, entry } = event.data ?? {};
  if (kind === 'quiet') event.waitUntil(beQuiet());
  if (kind !== 'take-over') return;
  const isOwn = files.some(({ url }) => url === entry);
  // A page of another build offers this one.
  event.ports[0]?.postMessage({ isOwn });
  if (!isOwn) return;
  event.waitUntil(
    clients.matchAll({ type: 'window', includeUncontrolled: true }).then((pages) => {
      if (pages.length <= 1) self.skipWaiting();
    }),
  );
});

self.addEventListener('push', (event) => {
  const { title, body } = event.data.json();
  // A newer one replaces the one that is shown: they are not counted.
  const options = { body, tag: 'update', icon: '/icons/icon-192.png' };
  event.waitUntil(registration.showNotification(title, options));
});

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openApp());
});

/** The page that is open, or the first one: the address tells nothing either. */
async function openApp() {
  const [page] = await clients.matchAll({ type: 'window' });
  return page ? page.focus() : clients.openWindow('/');
}

/** After leaving and signing out. */
async function beQuiet() {
  for (const shown of await registration.getNotifications()) shown.close();
  await (await registration.pushManager.getSubscription())?.unsubscribe();
}

/**
 * The browser has replaced how this device is reached, or ended it: the server is told, for whoever is signed in here. If nobody is, or
 * notifications are off, the browser refuses what is sent to this device.
 */
async function renew({ oldSubscription, newSubscription }) {
  const subscription = newSubscription ?? (await subscribeAs(oldSubscription));
  if (!subscription) return;
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys;
  // The same lock that pages take: two must not use one refresh cookie at the same time.
  const session = await navigator.locks.request('footing.refresh', () => ask(operations.session));
  const token = session?.refreshSession?.accessToken;
  const renewed = token && (await ask(operations.renew, { endpoint, p256dh, auth }, token));
  const devices = renewed?.renewNotifications.devices ?? [];
  if (!devices.some(({ isHere }) => isHere)) await subscription.unsubscribe();
}

const subscribeAs = (subscription) =>
  subscription ? registration.pushManager.subscribe(subscription.options) : null;

async function ask({ operationName, query }, input, token) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ operationName, query, variables: input ? { input } : {} }),
  });
  return (await response.json()).data;
}

async function networkFirst(request, keptAs) {
  const kept = await matchPrecache(keptAs);
  if (!kept) return fetch(request);
  let timer;
  const patience = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), TIMEOUT_MS);
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
