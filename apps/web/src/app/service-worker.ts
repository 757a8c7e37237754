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

/** The worker compares the build of this page with its own. */
function callIn(waiting: ServiceWorker | null) {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!entry || !waiting) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<{ isOwn: boolean }>) => {
    port1.close();
    if (data.isOwn || isOffered) return;
    isOffered = true;
    void import('./NewVersion').then(({ offerNewVersion }) => offerNewVersion());
  };
  waiting.postMessage({ kind: 'take-over', entry: new URL(entry.src).pathname }, [port2]);
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
