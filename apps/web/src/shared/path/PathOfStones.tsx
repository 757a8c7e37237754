import type { Ending } from '../words/ending-and-boundary-labels';
import { FullPath } from './FullPath';
import { LinePath } from './LinePath';
import { Logo } from './Logo';
import type { PathStone } from './stones';
import type { FullPathProps } from './types';

type PathProps =
  | {
      /** The logo: three stones. */
      size: 'logo';
      /** Height in pixels. */
      height?: number;
    }
  | {
      /** A small row of stones, for a list. */
      size: 'line';
      stones: readonly PathStone[];
      ending?: Ending | null;
      /** Height in pixels. */
      height?: number;
    }
  | FullPathProps;

/** A plan as a path of stepping stones across water, in three sizes. */
export function PathOfStones(props: PathProps) {
  if (props.size === 'logo') return <Logo height={props.height} />;
  if (props.size === 'line') return <LinePath {...props} />;
  return <FullPath {...props} />;
}
