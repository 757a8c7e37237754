import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Logo } from '../../shared/path/Logo';
import { StoneDrawing } from '../../shared/path/StoneDrawing';
import type { Standing } from '../../shared/path/stones';
import { usePageHeading } from '../../shared/ui/focus/page-heading';
import { words } from './accounts.words';
import classes from './accounts.module.css';

/** The layout of pages before signing in: a form at the waterside. */
export function SignInLayout({
  title,
  lead,
  children,
  foot,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <div className={classes.waterside}>
      <div className={classes.view} aria-hidden="true">
        <Crossing />
      </div>
      <main className={classes.bank}>
        <Link to="/" className={classes.brand}>
          <Logo height={34} />
          <span className="footing-voice">{words.brand}</span>
        </Link>
        <Title order={1} ref={usePageHeading()} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {lead && <div className={classes.lead}>{lead}</div>}
        {children}
        {foot && <div className={classes.foot}>{foot}</div>}
      </main>
    </div>
  );
}

interface Placed {
  seed: string;
  standing: Standing;
  x: number;
  y: number;
  scale: number;
  here?: boolean;
}

// From front to back, smaller with distance.
const crossing: Placed[] = [
  { seed: 'fifth', standing: 'ahead', x: 345, y: 214, scale: 0.42 },
  { seed: 'fourth', standing: 'ahead', x: 282, y: 262, scale: 0.66 },
  { seed: 'third', standing: 'ahead', x: 366, y: 334, scale: 0.95 },
  { seed: 'second', standing: 'lit', x: 276, y: 424, scale: 1.4, here: true },
  { seed: 'less-is-more', standing: 'dry', x: 396, y: 548, scale: 1.95 },
  { seed: 'groundwork', standing: 'dry', x: 232, y: 690, scale: 2.6 },
];

function Crossing() {
  return (
    <svg
      className={classes.crossing}
      viewBox="0 0 600 800"
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
    >
      <path className={classes.farWater} d="M0,170H600V800H0Z" />
      <path
        className={classes.nearWater}
        d="M0,430C140,400 260,470 390,440S540,400 600,430V800H0Z"
      />
      <path
        className={classes.farShore}
        d="M0,182V138C80,120 130,140 210,128S330,98 420,118S540,110 600,126V182C520,192 470,178 390,186S230,180 150,190S40,184 0,182Z"
      />
      <g className={classes.waves}>
        {waves.map(([x, y, w]) => (
          <path
            key={`${x}.${y}`}
            d={`M${x},${y}q${w / 4},${-w / 7} ${w / 2},0t${w / 2},0`}
            strokeWidth={w / 34}
          />
        ))}
      </g>
      {crossing.map(({ x, y, scale, ...stone }) => (
        <g key={stone.seed} transform={`translate(${x} ${y}) scale(${scale})`}>
          <StoneDrawing {...stone} />
        </g>
      ))}
    </svg>
  );
}

const waves: [number, number, number][] = [
  [60, 236, 34],
  [180, 222, 28],
  [470, 240, 34],
  [530, 206, 26],
  [90, 320, 46],
  [200, 352, 42],
  [480, 330, 46],
  [60, 448, 58],
  [440, 440, 60],
  [520, 520, 64],
  [70, 566, 70],
  [200, 540, 56],
  [470, 668, 78],
  [40, 720, 84],
  [390, 762, 84],
];
