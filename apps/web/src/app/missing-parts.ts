/**
 * A part of the app that cannot be fetched may be gone from the server since there is a newer build: then that one is
 * offered. Parts for staff are not kept by the worker, and a browser may have none. From the start, because a part that
 * is missing is asked for only once.
 */
export function followMissingParts() {
  // What looks for the newer build may be missing itself.
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await (await import('./service-worker')).offerIfNewer();
    } catch {
      // The page says that it could not load.
    } finally {
      isLooking = false;
    }
  };
  addEventListener('vite:preloadError', () => void look());
}
