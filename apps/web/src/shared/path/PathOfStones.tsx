import type { ReactNode } from 'react';
import type { Ending } from '../words/ends-and-bounds';
import type { InstantLike } from '../words/dates';
import { FullPath } from './FullPath';
import { LinePath } from './LinePath';
import { Logo } from './Logo';
import type { PathStone } from './stones';

type PathProps =
  | {
      /** Three stones: the mark of the product. */
      size: 'logo';
      /** Height in pixels. */
      height?: number;
    }
  | {
      /** Small and in a row, for a line of the caseload. */
      size: 'line';
      stones: readonly PathStone[];
      ending?: Ending | null;
      /** Height in pixels. */
      height?: number;
    }
  | FullPathProps;

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

/** A plan as a path of stepping stones across water. The one drawing of it, in three sizes. */
export function PathOfStones(props: PathProps) {
  if (props.size === 'logo') return <Logo height={props.height} />;
  if (props.size === 'line') return <LinePath {...props} />;
  return <FullPath {...props} />;
}
