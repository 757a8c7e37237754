import { shoreWords, type Ending } from '../words/ending-and-boundary-labels';
import { seededFraction, pebble } from './pebble';
import { currentKey, pathWords, standingOf, type PathStone } from './stones';
import classes from './path.module.css';

const STRIDE = 27;
const RX = 10;
const RY = 5.6;

/** A plan as a small row of stones, for a list. `height` in pixels. */
export function LinePath({
  stones,
  ending = null,
  height = 28,
}: {
  stones: readonly PathStone[];
  ending?: Ending | null;
  height?: number;
}) {
  if (stones.length === 0) return null;
  const here = ending ? null : currentKey(stones);
  const width = stones.length * STRIDE + (ending ? 34 : 8);
  const words = ending ? shoreWords(ending) : pathWords(stones);
  return (
    <svg
      className={classes.line}
      viewBox={`0 0 ${width} 28`}
      width={(width * height) / 28}
      height={height}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <path className={classes.lineWater} d={waterLine(width - (ending ? 22 : 0))} />
      {ending && (
        <path className={classes.shore} d={`M${width - 28},23q8,-13 28,-13v14h-26q-3,0 -2,-1Z`} />
      )}
      {stones.map((stone, i) => {
        const standing = standingOf(stone);
        const shape = pebble(stone.key, RX, RY);
        const x = STRIDE * (i + 0.5) + 3;
        const y = 13.5 + (seededFraction(stone.key) - 0.5) * 3;
        return (
          <g
            key={stone.key}
            className={classes.stone}
            data-standing={standing}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          >
            {stone.key === here && <ellipse className={classes.halo} rx={13.5} ry={9.5} cy={1} />}
            {(standing === 'dry' || standing === 'lit') && (
              <path d={shape} className={classes.side} transform="translate(0 3)" />
            )}
            <path d={shape} className={classes.flat} />
          </g>
        );
      })}
    </svg>
  );
}

function waterLine(width: number): string {
  const waves = Math.max(1, Math.floor((width - 4) / 12));
  return `M2,23q3,-2.4 6,0${'t6,0'.repeat(waves * 2 - 1)}`;
}
