import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef } from 'react';

/**
 * Delivers the present state of a subscription and each later one while the page is visible. Null as `variables`: nothing yet.
 * `turned` says whether changes arrive by themselves: while they do not, the caller asks for them every few seconds.
 */
export function useLive<D, V extends Record<string, unknown>>(
  subscription: TypedDocumentNode<D, V>,
  variables: V | null,
  deliver: (data: D) => void,
  turned?: (isLive: boolean) => void,
): void {
  const latest = useRef({ deliver, turned });
  useEffect(() => {
    latest.current = { deliver, turned };
  });
  const key = JSON.stringify(variables);
  useEffect(() => {
    const wanted = JSON.parse(key) as V | null;
    if (!wanted) return undefined;
    let isOver = false;
    let stop: (() => void) | null = null;
    const lost = () => latest.current.turned?.(false);
    const next = (data: D) => {
      latest.current.turned?.(true);
      latest.current.deliver(data);
    };
    const look = async () => {
      // Loaded with the first page that needs it. Without it, pages ask as before.
      const live = await import('./socket').catch(() => null);
      if (document.hidden || isOver) {
        stop?.();
        stop = null;
        lost();
      } else if (live && !stop) stop = live.subscribe(subscription, wanted, { next, lost });
    };
    const seen = () => void look();
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', seen);
      stop?.();
      lost();
    };
  }, [subscription, key]);
}
