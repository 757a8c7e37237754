import { bandOf, rangeOfScore, type FormContent, type FormScore } from '@footing/plan-engine';
import { DayChart, type DrawingArea, type PointOfDay } from '../../../shared/ui/day-chart/DayChart';
import { pointWords, words } from './of-client.words';
import classes from './of-client.module.css';

/** One score by day, with its bands behind it. */
export function ScoreChart({
  points,
  score,
  content,
}: {
  points: readonly PointOfDay[];
  score: FormScore;
  content: FormContent;
}) {
  const { min, max } = extent(points, score, content);
  return (
    <DayChart
      points={points}
      min={min}
      max={max}
      label={words.overTime.keys(score.name)}
      said={({ on, value }) => pointWords(on, value, bandOf(score, value)?.name ?? null)}
      height={190}
      margins={{ left: 34, bottom: 22, inner: 10 }}
      behind={(area) => <Bands score={score} min={min} max={max} area={area} />}
    />
  );
}

function Bands({
  score,
  min,
  max,
  area: { left, right, y },
}: {
  score: FormScore;
  min: number;
  max: number;
  area: DrawingArea;
}) {
  return score.bands.map((band, i) => {
    const from = Math.max(min, band.from);
    const to = Math.min(max, score.bands[i + 1]?.from ?? max);
    if (to <= from && !(from === max)) return null;
    return (
      <g key={band.key} className={classes.band} data-odd={i % 2 === 1 || undefined}>
        <rect
          x={left}
          width={Math.max(0, right - left)}
          y={y(to)}
          height={Math.max(1, y(from) - y(to))}
        />
        <text x={right - 6} y={y(from) - 4} textAnchor="end">
          {band.name}
        </text>
      </g>
    );
  });
}

/** The range of the score; that of its values where the score has no limits. */
function extent(points: readonly PointOfDay[], score: FormScore, content: FormContent) {
  const values = points.map(({ value }) => value);
  const range = rangeOfScore(score, content);
  const min = Math.min(...values, range?.min ?? Infinity);
  const max = Math.max(...values, range?.max ?? -Infinity);
  return max > min ? { min, max } : { min, max: min + 1 };
}
