import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const OffsetContext = createContext(0);

/**
 * Sets the clock of the words below it by the `now` that the API answered with, so that "tomorrow" on the
 * screen is the server's tomorrow even where the clock of the device is wrong.
 */
export function NowProvider({
  value,
  children,
}: {
  value: string | undefined;
  children: ReactNode;
}) {
  const [offset, setOffset] = useState(() => offsetOf(value));
  useEffect(() => setOffset(offsetOf(value)), [value]);
  return <OffsetContext value={offset}>{children}</OffsetContext>;
}

/** Now in milliseconds, renewed every minute. */
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
