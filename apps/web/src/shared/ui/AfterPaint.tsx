import { startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * The end of a page that is longer than the screen: made once what is above it has been painted. Nothing may
 * follow it but another of its kind, for it would be moved.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // Scheduled in the frame that paints the content above, so that the rest starts after it.
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted && children;
}
