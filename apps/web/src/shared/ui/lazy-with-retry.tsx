import { useEffect, useReducer, type ComponentType, type ReactNode } from 'react';

type Part<Props> = { default: ComponentType<Props> };

/**
 * Like React's `lazy`, but if the code cannot be fetched, it shows `meanwhile` and retries instead of failing the
 * page.
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

/** Loads with retries; the returned function cancels it. */
function loadWithRetry<T>(load: () => Promise<T>, loaded: (part: T) => void): () => void {
  let over = false;
  // Each in its own task, so that taps are handled between several of them.
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
