import { assertNever } from '../../../shared/words';
import type { Mark } from './slots';
import type { ValueKey } from '../check-ins.words';
import classes from './chart.module.css';

/** Distinguishes lines and marks without color. */
export function ChartSymbol({
  of,
  x,
  y,
  large = false,
}: {
  of: ValueKey | Mark['kind'];
  x: number;
  y: number;
  large?: boolean;
}) {
  const r = large ? 6 : 3.6;
  switch (of) {
    case 'mood':
      return <circle cx={x} cy={y} r={r} />;
    case 'urge':
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} />;
    case 'energy':
      return <path d={`M${x} ${y - r * 1.3}l${r * 1.25} ${r * 2.2}h${-r * 2.5}z`} />;
    case 'SESSION':
      return <path className={classes.session} d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} />;
    case 'STEP_DONE':
      return <ellipse className={classes.stone} cx={x} cy={y} rx={6} ry={4} />;
    default:
      return assertNever(of);
  }
}
