/** Removes the notifications that this device shows, and refuses further ones. The worker does it, also while the page unloads. */
export function quietDevice(): void {
  navigator.serviceWorker?.controller?.postMessage({ kind: 'quiet' });
}
