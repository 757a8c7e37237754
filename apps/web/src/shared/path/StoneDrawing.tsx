import { useId } from 'react';
import { seededFraction, pebble } from './pebble';
import type { Standing } from './stones';
import classes from './path.module.css';

/** One stone in the water, around (0, 0) in SVG units, for the large path and the logo. */
export function StoneDrawing({
  seed,
  standing,
  here = false,
  outreach = false,
  rx = 37,
  ry = 20.5,
  rings = here ? 3 : standing === 'ahead' ? 1 : 2,
}: {
  seed: string;
  standing: Standing;
  here?: boolean;
  outreach?: boolean;
  rx?: number;
  ry?: number;
  /** Ripples around it. */
  rings?: number;
}) {
  const id = useId();
  const top = pebble(seed, rx, ry);
  const height = standing === 'ahead' || standing === 'left-out' ? ry * 0.14 : ry * 0.44;
  return (
    <g className={classes.stone} data-standing={standing}>
      <defs>
        <radialGradient id={`${id}top`} cx="38%" cy="26%" r="80%">
          <stop offset="0" className={classes.shine} />
          <stop offset="0.85" className={classes.top} />
        </radialGradient>
        <radialGradient id={`${id}glow`}>
          <stop offset="0.25" className={classes.glow} stopOpacity="0.75" />
          <stop offset="1" className={classes.glow} stopOpacity="0" />
        </radialGradient>
      </defs>
      {here && <ellipse rx={rx * 1.62} ry={ry * 2} cy={ry * 0.2} fill={`url(#${id}glow)`} />}
      <Ripples seed={seed} rx={rx} ry={ry} rings={rings} />
      <g className={classes.body}>
        {standing !== 'left-out' && (
          <>
            <path
              d={top}
              className={classes.shadow}
              transform={`translate(0 ${height + ry * 0.2})`}
            />
            <path d={top} className={classes.side} transform={`translate(0 ${height})`} />
            <path d={top} className={classes.side} transform={`translate(0 ${height * 0.66})`} />
            <path d={top} className={classes.side} transform={`translate(0 ${height * 0.33})`} />
          </>
        )}
        <path
          d={top}
          fill={standing === 'left-out' ? 'none' : `url(#${id}top)`}
          className={classes.face}
        />
        {standing === 'dry' && <Grain seed={seed} rx={rx} ry={ry} />}
        {standing === 'ahead' && <WaterOver seed={seed} rx={rx} ry={ry} />}
        {outreach && <Sprig rx={rx} ry={ry} />}
      </g>
    </g>
  );
}

function Ripples({ seed, rx, ry, rings }: { seed: string; rx: number; ry: number; rings: number }) {
  return (
    <g className={classes.ripples} transform={`translate(0 ${ry * 0.34})`}>
      {Array.from({ length: rings }, (_, i) => {
        const grow = 1.13 + i * 0.15;
        return (
          <path key={i} d={pebble(seed, rx * grow, ry * grow * 1.03)} opacity={0.75 - i * 0.22} />
        );
      })}
    </g>
  );
}

/** The fine lines of a dry stone. */
function Grain({ seed, rx, ry }: { seed: string; rx: number; ry: number }) {
  const at = (seededFraction(seed) - 0.5) * rx * 0.3;
  return (
    <g className={classes.grain}>
      <path
        d={`M${at - rx * 0.5},${ry * 0.36}q${rx * 0.3},${-ry * 0.2} ${rx * 0.62},${-ry * 0.08}`}
      />
      <path
        d={`M${at - rx * 0.08},${ry * 0.5}q${rx * 0.22},${-ry * 0.12} ${rx * 0.46},${-ry * 0.14}`}
      />
    </g>
  );
}

/** Water over a stone ahead. */
function WaterOver({ seed, rx, ry }: { seed: string; rx: number; ry: number }) {
  const at = (seededFraction(`${seed}w`) - 0.5) * rx * 0.4;
  return (
    <g className={classes.over}>
      <path
        d={`M${at - rx * 0.6},${ry * 0.12}q${rx * 0.2},${-ry * 0.16} ${rx * 0.4},0t${rx * 0.4},0`}
      />
      <path
        d={`M${at - rx * 0.1},${ry * 0.46}q${rx * 0.15},${-ry * 0.14} ${rx * 0.3},0t${rx * 0.3},0`}
      />
    </g>
  );
}

/** A twig that marks outreach. */
function Sprig({ rx, ry }: { rx: number; ry: number }) {
  return (
    <g
      className={classes.sprig}
      transform={`translate(${rx * 0.28} ${-ry * 0.06}) scale(${rx / 40})`}
    >
      <path d="M-11,5Q-2,3 9,-6" />
      <path d="M-4,2.6q-1,-6 5,-8q1,6 -5,8Z" />
      <path d="M1,0.4q6,2.5 9,-1.5q-5,-3.5 -9,1.5Z" />
    </g>
  );
}
