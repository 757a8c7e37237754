import { useRef } from 'react';

/**
 * An id for what is sent: the same for the same input through every try, so that a second try makes nothing twice, and
 * a new one for other input. `renew` once it is sent, so that the same can be sent again on purpose.
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
