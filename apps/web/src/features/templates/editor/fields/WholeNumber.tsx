import '@mantine/core/styles/NumberInput.css';
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { fieldId } from '../field-ids';
import { useProblemAt } from '../editor-context';
import { words } from '../editor.words';

/**
 * A whole number from `min` to `max`. Only valid numbers are passed on: a partial value stays in the field, and
 * leaving the field empty restores the last one, or null if empty is allowed.
 */
export function WholeNumber({
  path,
  value,
  min,
  max,
  empty = false,
  onChange,
  ...input
}: {
  path: string;
  label: string;
  description?: string;
  value: number | null;
  min: number;
  max: number;
  /** Whether the field may be empty. */
  empty?: boolean;
  onChange: (value: number | null) => void;
  suffix?: string;
  placeholder?: string;
  hideLabel?: boolean;
}) {
  const problem = useProblemAt(path);
  const [typed, setTyped] = useState<{ text: number | string; of: number | null } | null>(null);
  const { hideLabel, label, ...rest } = input;
  const fits = (next: number | string): next is number =>
    typeof next === 'number' && Number.isInteger(next) && next >= min && next <= max;
  const type = (next: number | string) => {
    if (fits(next)) {
      setTyped(null);
      if (next !== value) onChange(next);
    } else {
      setTyped({ text: next, of: value });
      if (next === '' && empty && value !== null) {
        onChange(null);
        setTyped(null);
      }
    }
  };
  // A partial value is discarded when the value changes from outside.
  const shown = typed && typed.of === value ? typed.text : (value ?? '');
  const outside = typed !== null && typed.of === value && typed.text !== '';
  return (
    <NumberInput
      {...rest}
      size="md"
      id={fieldId(path)}
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      value={shown}
      min={min}
      max={max}
      clampBehavior="blur"
      allowDecimal={false}
      allowNegative={false}
      onChange={type}
      onBlur={() => setTyped(null)}
      error={outside ? words.fields.range(min, max) : problem}
    />
  );
}
