import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const OffsetContext = createContext(0);

/**
 * Sets the clock of the components below it to the API's `now`, so that "tomorrow" is the server's tomorrow even if
 * the device's clock is wrong.
 */
export function NowProvider({
  value,
  children,
}: {
  value: string | undefined;
  children: ReactNode;
}) {
  return <OffsetContext value={useClockOffset(value)}>{children}</OffsetContext>;
}

/** How far the server's clock is ahead of this device's, in milliseconds; `now` is the API's latest. */
export function useClockOffset(now: string | undefined): number {
  const [known, setKnown] = useState(() => ({ now, offset: offsetOf(now) }));
  if (now !== known.now) setKnown({ now, offset: offsetOf(now) });
  return known.offset;
}

/** The current time in milliseconds, updated every minute. */
export function useNow(): number {
  const offset = useContext(OffsetContext);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}

const offsetOf = (value: string | undefined): number =>
  value === undefined ? 0 : Date.parse(value) - Date.now();
