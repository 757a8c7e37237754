/**
 * Caches the app shell, so that help opens without a connection. A new build is loaded with the next page in any
 * case; its worker takes over when no page of the old build is open, and no page is ever reloaded from here.
 */
export async function startServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', {
      updateViaCache: 'none',
    });
    callIn(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') callIn(registration.waiting);
      });
    });
  } catch {
    // Without a service worker, everything that needs a connection still works.
  }
}

/** The worker compares the build of this page with its own. */
function callIn(waiting: ServiceWorker | null) {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (entry) waiting?.postMessage({ kind: 'take-over', entry: new URL(entry.src).pathname });
}
