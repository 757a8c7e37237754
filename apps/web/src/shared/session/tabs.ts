/** What the tabs of one browser tell each other about who is signed in. */
export type TabMessage =
  | { kind: 'signed-out' }
  | { kind: 'signed-in'; accountId: string }
  /** Nobody touched any of them for a while. */
  | { kind: 'locked' }
  /** By the quick exit. */
  | { kind: 'left' };

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('footing.session') : null;

export function announce(message: TabMessage) {
  channel?.postMessage(message);
}

export function onTabMessage(listener: (message: TabMessage) => void) {
  if (!channel) return () => undefined;
  const hear = (event: MessageEvent<TabMessage>) => listener(event.data);
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}
