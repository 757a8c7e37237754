import type { RefusalPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { toast } from '../../shared/ui';
import { onDayTimeWords, useNow } from '../../shared/words';
import { words } from './booking.words';

/**
 * Loads the free times again when the chosen one was taken meanwhile, and says which is the next one. `round` is the key of the list:
 * it changes with each refusal.
 */
export function useTakenTimes() {
  const now = useNow();
  const [round, setRound] = useState(0);
  const onTaken = (refusal: RefusalPartsFragment): boolean => {
    if (refusal.code !== 'TAKEN') return false;
    setRound(round + 1);
    const { nextFree } = refusal as { nextFree?: string | null };
    toast.problem(nextFree ? words.nextFree(onDayTimeWords(nextFree, now)) : refusal.message);
    return true;
  };
  return { round, onTaken };
}
