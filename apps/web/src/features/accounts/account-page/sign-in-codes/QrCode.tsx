import { encode } from 'uqr';
import { words } from './sign-in-codes.words';
import classes from './sign-in-codes.module.css';

/** Always dark on light: not every app reads it the other way around. */
export function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 3 });
  const dark = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={words.setUp.qr}
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={dark} />
    </svg>
  );
}
