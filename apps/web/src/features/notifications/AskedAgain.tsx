import { lazyWithRetry } from '../../shared/ui/lazy-with-retry';

const SafeAgain = lazyWithRetry(() => import('./SafeAgain'));

/** On Today, and only in a browser that may show notifications: all others load and ask nothing. */
export function AskedAgain() {
  return globalThis.Notification?.permission === 'granted' && <SafeAgain />;
}
