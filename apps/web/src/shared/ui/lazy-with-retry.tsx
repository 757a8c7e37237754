import { useEffect, useReducer, type ComponentType, type ReactNode } from 'react';

type Part<Props> = { default: ComponentType<Props> };

/**
 * A component whose code is fetched when it is first shown, as with `lazy`. Where the connection is down it
 * shows `meanwhile` and tries again, instead of taking the page with it.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<Part<Props>>,
  fallback: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  let Found: ComponentType<Props> | null = null;

  return function Lately(props: Props) {
    const [, render] = useReducer((n: number) => n + 1, 0);
    useEffect(() => {
      if (Found) return;
      return loadWithRetry(load, (part) => {
        Found = part.default;
        render();
      });
    }, []);
    return Found ? <Found {...props} /> : fallback(props);
  };
}

const TRY_AGAIN_AFTER = 5_000;

/** Loads, again and again if need be; the answer stops it. */
function loadWithRetry<T>(load: () => Promise<T>, loaded: (part: T) => void): () => void {
  let over = false;
  // Each in a task of its own: a page that opens with several of them answers a tap in between.
  let timer = setTimeout(() => attempt());
  const attempt = () => {
    clearTimeout(timer);
    load().then(
      (part) => {
        if (!over) loaded(part);
        stop();
      },
      () => {
        if (!over) timer = setTimeout(attempt, TRY_AGAIN_AFTER);
      },
    );
  };
  const stop = () => {
    over = true;
    clearTimeout(timer);
    removeEventListener('online', attempt);
  };
  addEventListener('online', attempt);
  return stop;
}
