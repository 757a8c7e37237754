import { bandOf, rangeOfScore, type FormContent, type FormScore } from '@footing/plan-engine';
import { DayChart, type DrawingArea, type PointOfDay } from '../../../shared/ui/day-chart/DayChart';
import { pointWords, words } from './of-client.words';
import classes from './of-client.module.css';

/** From a point to the middle of a name, in pixels. */
const NEAR = 16;

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
      behind={(area) => (
        <Bands score={score} min={min} max={max} area={area} ends={[points[0]!, points.at(-1)!]} />
      )}
    />
  );
}

function Bands({
  score,
  min,
  max,
  area: { left, right, y },
  ends: [first, last],
}: {
  score: FormScore;
  min: number;
  max: number;
  area: DrawingArea;
  /** The first and the last point, which a name must not touch. */
  ends: [PointOfDay, PointOfDay];
}) {
  const isNear = (end: PointOfDay, at: number) => Math.abs(y(end.value) - (at - 4)) < NEAR;
  /** At the end of the band, else at its beginning, else between the points. */
  const placeOf = (at: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } => {
    if (!isNear(last, at)) return { x: right - 6, textAnchor: 'end' };
    if (!isNear(first, at)) return { x: left + 6, textAnchor: 'start' };
    return { x: (left + right) / 2, textAnchor: 'middle' };
  };
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
        <text {...placeOf(y(from) - 4)} y={y(from) - 4}>
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
