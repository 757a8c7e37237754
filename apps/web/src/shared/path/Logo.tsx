import { StoneDrawing } from './StoneDrawing';
import classes from './path.module.css';

/** The logo: three stones. `height` in pixels. */
export function Logo({ height = 32 }: { height?: number }) {
  return (
    <svg
      className={classes.logo}
      viewBox="0 0 96 72"
      height={height}
      width={(height * 96) / 72}
      aria-hidden="true"
      focusable="false"
    >
      <g transform="translate(29 53)">
        <StoneDrawing seed="first" standing="dry" rx={24} ry={13} rings={1} />
      </g>
      <g transform="translate(63 31)">
        <StoneDrawing seed="second" standing="lit" rx={19} ry={10} rings={0} />
      </g>
      <g transform="translate(40 13)">
        <StoneDrawing seed="third" standing="ahead" rx={13} ry={6.6} rings={0} />
      </g>
    </svg>
  );
}
