import { bandOf, rangeOfScore, type FormContent, type FormScore } from '@footing/plan-engine';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { daysBetween } from '../../../shared/words';
import { pointWords, words } from './of-client.words';
import classes from './of-client.module.css';

export interface ScoreAt {
  id: string;
  /** A day in the client's time zone. */
  on: string;
  value: number;
}

const HEIGHT = 190;
const LEFT = 34;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 22;

/** One score by day, with its bands behind it. The arrow keys move between the dates, and each is announced. */
export function ScoreChart({
  points,
  score,
  content,
}: {
  points: readonly ScoreAt[];
  score: FormScore;
  content: FormContent;
}) {
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<number | null>(null);
  const last = points.length - 1;
  const at = Math.min(chosen ?? last, last);
  const { min, max } = extent(points, score, content);
  const first = points[0]!.on;
  const days = Math.max(1, daysBetween(first, points[last]!.on));
  const right = (width || 320) - RIGHT;
  const x = ({ on }: ScoreAt) => LEFT + 10 + (daysBetween(first, on) / days) * (right - LEFT - 20);
  const y = (value: number) => TOP + ((max - value) / (max - min)) * (HEIGHT - TOP - BOTTOM);
  const keys: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    Home: 0,
    End: last,
  };
  const point = (clientX: number, box: DOMRect) => {
    const away = (each: ScoreAt) => Math.abs(x(each) - (clientX - box.left));
    setChosen(points.reduce((best, each, i) => (away(each) < away(points[best]!) ? i : best), 0));
  };
  const { on, value } = points[at]!;
  const said = pointWords(on, value, bandOf(score, value)?.name ?? null);
  return (
    <>
      <div
        ref={ref}
        className={classes.picture}
        role="slider"
        tabIndex={0}
        aria-label={words.overTime.keys(score.name)}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        aria-valuetext={said}
        onKeyDown={(event) => {
          const to = keys[event.key];
          if (to === undefined) return;
          event.preventDefault();
          setChosen(Math.min(last, Math.max(0, to)));
        }}
        onPointerDown={(event) => point(event.clientX, event.currentTarget.getBoundingClientRect())}
      >
        <svg width={width || 320} height={HEIGHT} aria-hidden="true" focusable="false">
          {score.bands.map((band, i) => {
            const from = Math.max(min, band.from);
            const to = Math.min(max, score.bands[i + 1]?.from ?? max);
            if (to <= from && !(from === max)) return null;
            return (
              <g key={band.key} className={classes.band} data-odd={i % 2 === 1 || undefined}>
                <rect
                  x={LEFT}
                  width={Math.max(0, right - LEFT)}
                  y={y(to)}
                  height={Math.max(1, y(from) - y(to))}
                />
                <text x={right - 6} y={y(from) - 4} textAnchor="end">
                  {band.name}
                </text>
              </g>
            );
          })}
          {[min, max].map((end) => (
            <g key={end} className={classes.axis}>
              <line x1={LEFT} x2={right} y1={y(end)} y2={y(end)} />
              <text x={LEFT - 6} y={y(end) + 4} textAnchor="end">
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
        {said}.
      </p>
    </>
  );
}

/** The range of the score; that of its values where the score has no limits. */
function extent(points: readonly ScoreAt[], score: FormScore, content: FormContent) {
  const values = points.map(({ value }) => value);
  const range = rangeOfScore(score, content);
  const min = Math.min(...values, range?.min ?? Infinity);
  const max = Math.max(...values, range?.max ?? -Infinity);
  return max > min ? { min, max } : { min, max: min + 1 };
}
