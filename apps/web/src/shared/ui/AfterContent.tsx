import { useEffect, useState, type ReactNode } from 'react';

/** Pages without a query never say that they have shown their content. */
const AT_THE_LATEST_MS = 2_000;

let isShown = false;
const waiting = new Set<() => void>();

/** Called by the first page when it has rendered its content, or why there is none. */
export function contentIsShown() {
  if (isShown) return;
  isShown = true;
  // Not before the frame with the content has been painted.
  requestAnimationFrame(() => setTimeout(() => waiting.forEach((render) => render())));
}

/** Resolves when the first page has shown its content. */
export function untilContentIsShown(): Promise<void> {
  return new Promise((resolve) => {
    if (isShown) resolve();
    else waiting.add(resolve);
  });
}

/** What no page needs to be read: rendered, and so loaded, after the first page has shown its content. */
export function AfterContent({ children }: { children: ReactNode }) {
  const [now, setNow] = useState(isShown);
  useEffect(() => {
    if (now) return;
    const render = () => setNow(true);
    waiting.add(render);
    const timer = setTimeout(render, AT_THE_LATEST_MS);
    return () => {
      waiting.delete(render);
      clearTimeout(timer);
    };
  }, [now]);
  return now && children;
}
