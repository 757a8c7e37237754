import type { RefusalPartsFragment } from '@footing/contract';
import { useState } from 'react';

/**
 * Whether a sign-in has to ask for a code: it does once the password was right and the account wants one. `send` gets what
 * `useChange` asks about a refusal; being asked for a code that nobody has typed yet is no error.
 */
export function useSignInCode() {
  const [isNeeded, setNeeded] = useState(false);
  return {
    isNeeded,
    /** The answer, or null; afterwards `wasAsked` says whether only the code is missing or wrong. */
    async sendWith<Answer>(
      code: string,
      send: (handles: (refusal: RefusalPartsFragment) => boolean) => Promise<Answer | null>,
    ): Promise<{ answer: Answer | null; wasAsked: boolean }> {
      let wasAsked = false;
      const answer = await send((refusal) => {
        wasAsked = refusal.field === 'input.code';
        return refusal.code === 'CODE_NEEDED' && code === '';
      });
      setNeeded(wasAsked);
      return { answer, wasAsked };
    },
  };
}
