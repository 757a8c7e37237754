import type { ReactNode } from 'react';
import type { InstantLike } from '../words/date-words';
import type { Ending } from '../words/ending-and-boundary-labels';
import type { PathStone } from './stones';

export interface FullPathProps {
  /** The whole path from top to bottom, with names, locks in words and the far shore. */
  size: 'full';
  stones: readonly PathStone[];
  now: InstantLike;
  /** The client's zone; the device's when left out. */
  zone?: string;
  /** What the other person is called here. */
  alias?: string;
  /** Who reads the lock words. */
  reader?: 'CLIENT' | 'COACH';
  /** The shore is reached, and says so. */
  ending?: Ending | null;
  /** The stone whose details are shown; makes every stone a button together with `onSelect`. */
  selected?: string | null;
  onSelect?: (key: string) => void;
  /** Shown above a stone's name instead of its state, e.g. its day in a preview. */
  state?: (stone: PathStone) => string;
  /** Shown below the words of a stone, e.g. its actions. */
  detail?: (stone: PathStone) => ReactNode;
  /** Names the list for a screen reader. */
  label?: string;
}
