import { preloaded } from './preloaded';

/** Messages between the tabs of one browser about who is signed in. */
export type TabMessage =
  | { kind: 'signed-out' }
  | { kind: 'signed-in'; accountId: string }
  /** The screen was locked, e.g. after a period without input. */
  | { kind: 'locked' }
  /** Sent by the quick exit; `preload.js` listens to it. */
  | { kind: 'left' };

export function announce(message: TabMessage) {
  preloaded.tabs?.postMessage(message);
}

export function onTabMessage(listener: (message: TabMessage) => void) {
  const hear = (event: MessageEvent<TabMessage>) => listener(event.data);
  preloaded.tabs?.addEventListener('message', hear);
  return () => preloaded.tabs?.removeEventListener('message', hear);
}
