import { useEffect, useReducer } from 'react';

const MINUTE = 60_000;

/**
 * Whole minutes until a moment of the server's clock, 0 from then on; null before there is one. `offset` is
 * how far the server's clock is ahead of this device's, in milliseconds.
 */
export function useMinutesLeft(endsAt: string | null, offset: number): number | null {
  const [, render] = useReducer((n: number) => n + 1, 0);
  const left = endsAt === null ? null : Math.max(0, Date.parse(endsAt) - Date.now() - offset);
  useEffect(() => {
    if (!left) return undefined;
    const timer = setTimeout(render, (left % MINUTE || MINUTE) + 1);
    document.addEventListener('visibilitychange', render);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', render);
    };
  });
  return left === null ? null : Math.ceil(left / MINUTE);
}
