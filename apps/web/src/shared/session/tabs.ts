import { early } from './early';

/** Messages between the tabs of one browser about who is signed in. */
export type TabMessage =
  | { kind: 'signed-out' }
  | { kind: 'signed-in'; accountId: string }
  /** Nobody touched any of them for a while. */
  | { kind: 'locked' }
  /** By the quick exit. Heard by `early.js`. */
  | { kind: 'left' };

export function announce(message: TabMessage) {
  early.tabs?.postMessage(message);
}

export function onTabMessage(listener: (message: TabMessage) => void) {
  const hear = (event: MessageEvent<TabMessage>) => listener(event.data);
  early.tabs?.addEventListener('message', hear);
  return () => early.tabs?.removeEventListener('message', hear);
}
