import { useRef } from 'react';

/**
 * An idempotency key: the same for the same input through all retries, a new one for other input. Call `renew` after
 * success, so that the same input can be sent again on purpose.
 */
export function useIdFor(): { idFor: (input: unknown) => string; renew: () => void } {
  const made = useRef<{ input: string; id: string } | null>(null);
  return {
    idFor(input) {
      const text = JSON.stringify(input);
      if (made.current?.input !== text) made.current = { input: text, id: crypto.randomUUID() };
      return made.current.id;
    },
    renew() {
      made.current = null;
    },
  };
}
