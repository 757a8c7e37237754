import type { ReactNode } from 'react';
import type { InstantLike } from '../words/date-words';
import type { Ending } from '../words/ending-and-boundary-labels';
import type { PathStone } from './stones';

export interface FullPathProps {
  stones: readonly PathStone[];
  now: InstantLike;
  /** The client's time zone; the device's if omitted. */
  zone?: string;
  /** The other person's alias. */
  alias?: string;
  /** The client, for the coach. */
  callName?: string;
  /** Who reads the locks. */
  reader?: 'CLIENT' | 'COACH';
  /** How the plan ended; shown on the shore. */
  ending?: Ending | null;
  /** It ended on its first day with nothing done. */
  unstarted?: boolean;
  /** The stone whose details are shown; with `onSelect`, every stone is a button. */
  selected?: string | null;
  onSelect?: (key: string) => void;
  /** Replaces a stone's state, e.g. by its day in a preview. */
  state?: (stone: PathStone) => string;
  /** Shown below a stone's title, e.g. its actions. */
  detail?: (stone: PathStone) => ReactNode;
  /** The list's accessible name. */
  label?: string;
}
