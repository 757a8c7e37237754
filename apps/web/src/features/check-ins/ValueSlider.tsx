import { useId } from 'react';
import { VALUES, valueWord } from './words';
import classes from './check-ins.module.css';

/** One value from 0 to 10: the browser's own slider, wide enough for a thumb, with words at its ends. */
export function ValueSlider({
  of,
  value,
  focus,
  onChange,
}: {
  of: (typeof VALUES)[number];
  value: number;
  focus: boolean;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const word = valueWord(of, value);
  return (
    <div className={classes.value}>
      <div className={classes.valueHead}>
        <label htmlFor={id}>{of.label}</label>
        <span aria-hidden="true">
          {word} <span className={classes.number}>{value}</span>
        </span>
      </div>
      <input
        id={id}
        autoFocus={focus}
        type="range"
        className={classes.slider}
        min={0}
        max={10}
        step={1}
        value={value}
        style={{ '--part': `${value * 10}%` } as React.CSSProperties}
        aria-valuetext={`${value} of 10, ${word}`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <div className={classes.ends} aria-hidden="true">
        <span>{of.least}</span>
        <span>{of.most}</span>
      </div>
    </div>
  );
}
