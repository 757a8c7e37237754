const LOOK_MS = 3_600_000;

/**
 * Caches the app shell, so that help opens without a connection. A new build is loaded with the next page in any
 * case; its worker takes over when no page of the old build is open. A page that stays open offers the new build, and
 * no page is ever reloaded from here.
 */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', {
      updateViaCache: 'none',
    });
    followUpdates(registration);
  } catch {
    // Without a service worker, everything that needs a connection still works.
  }
}

export function followUpdates(registration: ServiceWorkerRegistration) {
  callIn(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') callIn(registration.waiting);
    });
  });
  lookOnReturn(registration);
}

let isOffered = false;

function offer() {
  if (isOffered) return;
  isOffered = true;
  void import('./NewVersion').then(({ offerNewVersion }) => offerNewVersion());
}

/** The script that the page started with, whose name is different in each build. */
function entryOf(page: Document): string | null {
  const entry = page.querySelector('script[type="module"][src]')?.getAttribute('src');
  return entry ? new URL(entry, location.href).pathname : null;
}

/** The worker compares the build of this page with its own. */
function callIn(waiting: ServiceWorker | null) {
  const entry = entryOf(document);
  if (!entry || !waiting) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<{ isOwn: boolean }>) => {
    port1.close();
    if (!data.isOwn) offer();
  };
  waiting.postMessage({ kind: 'take-over', entry }, [port2]);
}

/** Offers the build on the server if it is not the one of this page. */
export async function offerIfNewer(): Promise<void> {
  const entry = entryOf(document);
  if (!entry || isOffered || !navigator.onLine) return;
  const latest = await entryOnServer();
  if (latest !== null && latest !== entry) offer();
}

/** Null if the server cannot be reached, or if something else answers in its place. */
async function entryOnServer(): Promise<string | null> {
  try {
    const page = await (await fetch('/index.html', { cache: 'no-store' })).text();
    return entryOf(new DOMParser().parseFromString(page, 'text/html'));
  } catch {
    return null;
  }
}

/** Browsers look for a new worker only when a page is loaded, and a page may stay open for days. */
function lookOnReturn(registration: ServiceWorkerRegistration) {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < LOOK_MS) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}
