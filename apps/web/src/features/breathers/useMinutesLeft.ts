import { useCallback, useSyncExternalStore } from 'react';

const MINUTE = 60_000;

/**
 * Whole minutes until a moment of the server's clock, then 0; null if there is no such moment. `offset` is how far
 * the server's clock is ahead of this device's, in milliseconds.
 */
export function useMinutesLeft(endsAt: string | null, offset: number): number | null {
  const subscribe = useCallback(
    (onChange: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const schedule = () => {
        const left = millisecondsLeft(endsAt, offset);
        if (left) timer = setTimeout(update, (left % MINUTE || MINUTE) + 1);
      };
      const update = () => {
        clearTimeout(timer);
        onChange();
        schedule();
      };
      schedule();
      document.addEventListener('visibilitychange', update);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', update);
      };
    },
    [endsAt, offset],
  );
  return useSyncExternalStore(subscribe, () => {
    const left = millisecondsLeft(endsAt, offset);
    return left === null ? null : Math.ceil(left / MINUTE);
  });
}

const millisecondsLeft = (endsAt: string | null, offset: number): number | null =>
  endsAt === null ? null : Math.max(0, Date.parse(endsAt) - Date.now() - offset);
