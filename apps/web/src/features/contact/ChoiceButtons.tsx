import { useId } from 'react';
import classes from './contact.module.css';

/** A choice between a few short answers, as wide touch targets. */
export function ChoiceButtons<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { key: Key; label: string }[];
  chosen: Key | null;
  onChoose: (key: Key) => void;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <div className={classes.options}>
        {options.map((option) => (
          <button
            key={option.key}
            type="button"
            className={classes.option}
            aria-pressed={option.key === chosen}
            onClick={() => onChoose(option.key)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
