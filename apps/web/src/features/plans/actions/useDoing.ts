import { useHabitCount } from './useHabitCount';
import type { DayOfCount, ActionLike } from '../types';
import { useTicks } from './useTicks';

/** What a client does with the actions of their plan. */
export interface Doing {
  tick: (action: ActionLike, done: boolean) => Promise<boolean>;
  count: (action: ActionLike, by: 1 | -1, day?: DayOfCount) => void;
}

/** `today`: the client's local day, as the server last said it. */
export function useDoing(today: string): Doing {
  const { set } = useTicks();
  const { count } = useHabitCount(today);
  return { tick: set, count: (action, by, day) => void count(action, by, day) };
}
