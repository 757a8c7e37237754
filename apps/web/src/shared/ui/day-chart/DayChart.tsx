import { useElementSize } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { daysBetween } from '../../words';
import classes from './day-chart.module.css';

export interface PointOfDay {
  id: string;
  /** A day in the client's time zone. */
  on: string;
  value: number;
}

/** Of the drawing, in pixels. */
export interface DrawingArea {
  left: number;
  right: number;
  y: (value: number) => number;
}

/** Space around the drawing, in pixels, and within it on both sides. */
interface Margins {
  left: number;
  bottom: number;
  inner: number;
}

const RIGHT = 14;
const TOP = 12;

/** One value by day, between `min` and `max`. The arrow keys move between the points, and each is announced. */
export function DayChart({
  points,
  min,
  max,
  label,
  said,
  height,
  margins,
  behind,
}: {
  points: readonly PointOfDay[];
  min: number;
  max: number;
  /** With how to use it by keyboard. */
  label: string;
  /** A point in words, without a full stop. */
  said: (point: PointOfDay) => string;
  height: number;
  margins: Margins;
  /** What is drawn behind the line. */
  behind?: (area: DrawingArea) => ReactNode;
}) {
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<number | null>(null);
  const { left, bottom, inner } = margins;
  const last = points.length - 1;
  const at = Math.min(chosen ?? last, last);
  const first = points[0]!.on;
  const days = Math.max(1, daysBetween(first, points[last]!.on));
  const right = (width || 320) - RIGHT;
  const x = ({ on }: PointOfDay) =>
    left + inner + (daysBetween(first, on) / days) * (right - left - 2 * inner);
  const y = (value: number) => TOP + ((max - value) / (max - min)) * (height - TOP - bottom);
  const keys: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    Home: 0,
    End: last,
  };
  const point = (clientX: number, box: DOMRect) => {
    const away = (each: PointOfDay) => Math.abs(x(each) - (clientX - box.left));
    setChosen(points.reduce((best, each, i) => (away(each) < away(points[best]!) ? i : best), 0));
  };
  const reading = said(points[at]!);
  return (
    <>
      <div
        ref={ref}
        className={classes.picture}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        aria-valuetext={reading}
        onKeyDown={(event) => {
          const to = keys[event.key];
          if (to === undefined) return;
          event.preventDefault();
          setChosen(Math.min(last, Math.max(0, to)));
        }}
        onPointerDown={(event) => point(event.clientX, event.currentTarget.getBoundingClientRect())}
      >
        <svg width={width || 320} height={height} aria-hidden="true" focusable="false">
          {behind?.({ left, right, y })}
          {[min, max].map((end) => (
            <g key={end} className={classes.axis}>
              <line x1={left} x2={right} y1={y(end)} y2={y(end)} />
              <text x={left - 6} y={y(end) + 4} textAnchor="end">
                {end}
              </text>
            </g>
          ))}
          <polyline
            className={classes.line}
            points={points.map((each) => `${x(each)},${y(each.value)}`).join(' ')}
          />
          {points.map((each, i) => (
            <circle
              key={each.id}
              className={classes.dot}
              cx={x(each)}
              cy={y(each.value)}
              r={i === at ? 6.5 : 4}
            />
          ))}
        </svg>
      </div>
      <p className={classes.reading} aria-live="polite">
        {reading}.
      </p>
    </>
  );
}
