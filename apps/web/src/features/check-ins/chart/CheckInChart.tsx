import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { shortDayWords } from '../../../shared/words';
import { formatted, frameOf, HEIGHT, type Frame } from './chart-frame';
import { ChartSymbol } from './ChartSymbol';
import { runsOf, ticksOf, valuesOf, type Grain, type Slot } from './slots';
import { allValueWords, dayOrDateWords, VALUES, words } from '../check-ins.words';
import days from '../../../shared/ui/day-chart/day-chart.module.css';
import classes from './chart.module.css';

/**
 * Three lines that differ in color, dash and symbol. The arrow keys move between slots with data, whose values are
 * shown below and announced.
 */
export function CheckInChart({
  slots,
  grain,
  today,
}: {
  slots: Slot[];
  grain: Grain;
  today: string;
}) {
  const { ref, width } = useElementSize();
  const filled = slots.flatMap(({ span, marks }, at) => (span || marks.length > 0 ? [at] : []));
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen ?? filled.at(-1) ?? slots.length - 1;
  const chosenSlot = slots[at]!;
  const frame = frameOf(width || 320, slots.length);
  const step = (by: number) => {
    const here = Math.max(0, filled.indexOf(at));
    setChosen(filled[Math.min(filled.length - 1, Math.max(0, here + by))] ?? at);
  };
  const keys: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageUp: 7,
    PageDown: -7,
    Home: -slots.length,
    End: slots.length,
  };
  const point = (clientX: number, box: DOMRect) => {
    const wanted = frame.slotAt(clientX - box.left);
    const nearest = filled.reduce(
      (best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best),
      filled[0] ?? at,
    );
    setChosen(nearest);
  };
  return (
    <div className={classes.chart}>
      <Legend marks={slots.flatMap(({ marks }) => marks.map(({ kind }) => kind))} />
      <div
        ref={ref}
        className={days.picture}
        role="slider"
        tabIndex={0}
        aria-label={words.chart.label(grain)}
        aria-valuemin={1}
        aria-valuemax={filled.length}
        aria-valuenow={filled.indexOf(at) + 1}
        aria-valuetext={dayOrDateWords(chosenSlot.from, today)}
        onKeyDown={(event) => {
          const by = keys[event.key];
          if (by === undefined) return;
          event.preventDefault();
          step(by);
        }}
        onPointerDown={(event) => point(event.clientX, event.currentTarget.getBoundingClientRect())}
      >
        <svg width={frame.width} height={HEIGHT} aria-hidden="true" focusable="false">
          <Axes slots={slots} grain={grain} frame={frame} />
          <line
            className={classes.cursor}
            x1={frame.x(at)}
            x2={frame.x(at)}
            y1={frame.y(10)}
            y2={frame.y(0)}
          />
          {VALUES.map(({ key }) => (
            <g key={key} className={classes.series} data-value={key}>
              {runsOf(slots, grain, key).map((run) => (
                <polyline
                  key={run[0]}
                  points={run
                    .map(
                      (i) =>
                        `${formatted(frame.x(i))},${formatted(frame.y(slots[i]!.span![key]!))}`,
                    )
                    .join(' ')}
                />
              ))}
              {slots.map(
                ({ from, span }, i) =>
                  typeof span?.[key] === 'number' && (
                    <ChartSymbol
                      key={from}
                      of={key}
                      x={frame.x(i)}
                      y={frame.y(span[key])}
                      large={i === at}
                    />
                  ),
              )}
            </g>
          ))}
          {slots.flatMap(({ from, marks }, i) =>
            [...new Set(marks.map(({ kind }) => kind))].map((kind, n) => (
              <ChartSymbol key={from + kind} of={kind} x={frame.x(i)} y={frame.marks + n * 13} />
            )),
          )}
        </svg>
      </div>
      <p className={classes.reading} aria-live="polite">
        {words.chart.reading(
          grain,
          dayOrDateWords(chosenSlot.from, today),
          chosenSlot.span && allValueWords(valuesOf(chosenSlot.span)),
          chosenSlot.marks,
        )}
      </p>
    </div>
  );
}

function Axes({ slots, grain, frame }: { slots: Slot[]; grain: Grain; frame: Frame }) {
  return (
    <g className={days.axis}>
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line x1={frame.left} x2={frame.right} y1={frame.y(value)} y2={frame.y(value)} />
          <text x={frame.left - 6} y={frame.y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {ticksOf(slots, grain).map((i) => (
        <text key={i} x={frame.x(i)} y={HEIGHT - 5} textAnchor={frame.anchor(i)}>
          {shortDayWords(slots[i]!.from)}
        </text>
      ))}
    </g>
  );
}

function Legend({ marks }: { marks: string[] }) {
  const kinds = [
    { kind: 'SESSION' as const, label: words.chart.session },
    { kind: 'STEP_DONE' as const, label: words.chart.stepDone },
  ].filter(({ kind }) => marks.includes(kind));
  return (
    <ul className={classes.legend} aria-hidden="true">
      {VALUES.map(({ key, label }) => (
        <li key={key}>
          <svg width="38" height="14" className={classes.series} data-value={key}>
            <polyline points="1,7 37,7" />
            <ChartSymbol of={key} x={19} y={7} />
          </svg>
          {label}
        </li>
      ))}
      {kinds.map(({ kind, label }) => (
        <li key={kind}>
          <svg width="14" height="14">
            <ChartSymbol of={kind} x={7} y={7} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
