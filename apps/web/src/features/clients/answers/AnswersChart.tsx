import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { daysBetween } from '../../../shared/words';
import { pointWords, words } from './answers.words';
import classes from './answers.module.css';

export interface AnswerAt {
  id: string;
  /** A day in the client's time zone. */
  on: string;
  value: number;
}

const HEIGHT = 150;
const LEFT = 26;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 28;

/** One question's answers by day. The arrow keys move between them, and each is announced. */
export function AnswersChart({
  points,
  min,
  max,
  label,
}: {
  points: readonly AnswerAt[];
  min: number;
  max: number;
  label: string;
}) {
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<number | null>(null);
  const last = points.length - 1;
  const at = Math.min(chosen ?? last, last);
  const first = points[0]!.on;
  const days = Math.max(1, daysBetween(first, points[last]!.on));
  const right = (width || 320) - RIGHT;
  const x = ({ on }: AnswerAt) => LEFT + 8 + (daysBetween(first, on) / days) * (right - LEFT - 16);
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
    const away = (each: AnswerAt) => Math.abs(x(each) - (clientX - box.left));
    setChosen(points.reduce((best, each, i) => (away(each) < away(points[best]!) ? i : best), 0));
  };
  const said = pointWords(points[at]!.on, points[at]!.value, max);
  return (
    <>
      <div
        ref={ref}
        className={classes.picture}
        role="slider"
        tabIndex={0}
        aria-label={words.overTime.keys(label)}
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
          {[min, max].map((value) => (
            <g key={value} className={classes.axis}>
              <line x1={LEFT} x2={right} y1={y(value)} y2={y(value)} />
              <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
                {value}
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
