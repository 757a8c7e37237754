import '@mantine/core/styles/NumberInput.css';
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { fieldId } from '../../templates';
import { useProblem } from './useProblem';

/** A number, negative or with decimals where that fits. Only numbers within the limits are passed on. */
export function NumberField({
  path,
  label,
  hideLabel = false,
  shownLabel,
  value,
  min,
  max,
  decimals = 0,
  empty = false,
  onChange,
  ...input
}: {
  path: string;
  label: string;
  hideLabel?: boolean;
  /** A shorter label to show where the place says the rest. It has to begin the full one. */
  shownLabel?: string;
  description?: string;
  value: number | null;
  min: number;
  max: number;
  decimals?: number;
  /** Whether the field may be empty. */
  empty?: boolean;
  onChange: (value: number | null) => void;
}) {
  const problem = useProblem(path);
  const [typed, setTyped] = useState<number | string | null>(null);
  return (
    <NumberInput
      size="md"
      {...input}
      id={fieldId(path)}
      label={shownLabel ?? (hideLabel ? undefined : label)}
      aria-label={shownLabel || hideLabel ? label : undefined}
      value={typed ?? value ?? ''}
      min={min}
      max={max}
      decimalScale={decimals}
      allowDecimal={decimals > 0}
      clampBehavior="blur"
      hideControls
      error={problem}
      onChange={(next) => {
        setTyped(next);
        if (next === '' && empty) onChange(null);
        if (typeof next === 'number' && next >= min && next <= max) onChange(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
