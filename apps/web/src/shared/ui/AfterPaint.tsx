import { startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * The part of a page below the first screen: rendered after the part above was painted. Only other `AfterPaint` parts
 * may follow it, because it shifts what comes after.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // Scheduled in the frame that paints the content above, so that the rest renders after it.
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted && children;
}
