import type { Ending } from '../words/ending-and-boundary-labels';
import { FullPath } from './FullPath';
import { LinePath } from './LinePath';
import { Logo } from './Logo';
import type { PathStone } from './stones';
import type { FullPathProps } from './types';

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

/** A plan as a path of stepping stones across water. The one drawing of it, in three sizes. */
export function PathOfStones(props: PathProps) {
  if (props.size === 'logo') return <Logo height={props.height} />;
  if (props.size === 'line') return <LinePath {...props} />;
  return <FullPath {...props} />;
}
