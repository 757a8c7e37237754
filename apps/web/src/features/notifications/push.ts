export interface BrowserSubscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Why a browser cannot be reached. */
export type Unreachable = 'BLOCKED' | 'NOT_POSSIBLE';

/** Null if this browser can show notifications, or if it has not asked yet. */
export function unreachable(): Unreachable | null {
  const isMissing = typeof Notification === 'undefined' || typeof PushManager === 'undefined';
  if (isMissing || !navigator.serviceWorker) return 'NOT_POSSIBLE';
  return Notification.permission === 'denied' ? 'BLOCKED' : null;
}

/** Asks the browser, which asks the person, where this device can be reached by the server with this key. */
export async function subscribe(key: string): Promise<BrowserSubscription | Unreachable> {
  if ((await Notification.requestPermission()) !== 'granted') return 'BLOCKED';
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 'NOT_POSSIBLE';
  const manager = registration.pushManager;
  try {
    // An earlier one may be of another account, or for another key of the server.
    await (await manager.getSubscription())?.unsubscribe();
    const options = { userVisibleOnly: true, applicationServerKey: key };
    const { endpoint, keys } = (await manager.subscribe(options)).toJSON();
    const { p256dh, auth } = keys ?? {};
    return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : 'NOT_POSSIBLE';
  } catch {
    return 'NOT_POSSIBLE';
  }
}

/** Where this device can be reached, if the browser has lost it although the device is on; null if there is nothing to do. */
export async function subscribeIfLost(key: string): Promise<BrowserSubscription | null> {
  if (unreachable()) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration || (await registration.pushManager.getSubscription())) return null;
  const found = await subscribe(key);
  return typeof found === 'string' ? null : found;
}

/** From now on, the browser refuses what is sent to this device. */
export async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}
