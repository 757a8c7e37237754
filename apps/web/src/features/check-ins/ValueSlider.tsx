import { useId } from 'react';
import { VALUES, valueWord, words } from './check-ins.words';
import classes from './check-ins.module.css';

const MIDDLE = 5;

/** One value from 0 to 10: the browser's own slider, wide enough for a thumb, with words at its ends. */
export function ValueSlider({
  of,
  value,
  focus,
  onChange,
}: {
  of: (typeof VALUES)[number];
  /** Null until it is set. */
  value: number | null;
  focus: boolean;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const shown = value ?? MIDDLE;
  const word = value === null ? words.form.notSet : valueWord(of, value);
  // A tap or key press on the middle sets 5 without a change event.
  const touch = () => {
    if (value === null) onChange(shown);
  };
  return (
    <div className={classes.value}>
      <div className={classes.valueHead}>
        <label htmlFor={id}>{of.label}</label>
        <span aria-hidden="true">
          {word} {value !== null && <span className={classes.number}>{value}</span>}
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
        value={shown}
        data-untouched={value === null || undefined}
        style={{ '--part': value === null ? '0%' : `${value * 10}%` } as React.CSSProperties}
        aria-valuetext={value === null ? word : words.form.value(value, word)}
        onPointerUp={touch}
        onKeyDown={({ key }) => {
          if (key === ' ') touch();
        }}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <div className={classes.ends} aria-hidden="true">
        <span>{of.least}</span>
        <span>{of.most}</span>
      </div>
    </div>
  );
}
