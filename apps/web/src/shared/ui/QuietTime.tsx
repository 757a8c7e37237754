import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './quiet-time.module.css';

/** A time of day, saved on blur: a half-typed time is invalid. */
export function QuietTime({
  label,
  value,
  error,
  save,
}: {
  label: string;
  value: string;
  error: string | null | undefined;
  save: (time: string) => void;
}) {
  const [time, setTime] = useState(value);
  const leave = () => {
    if (!time) setTime(value);
    else if (time !== value) save(time);
  };
  return (
    <TextInput
      type="time"
      size="md"
      className={classes.time}
      label={label}
      value={time}
      error={error}
      onChange={(event) => setTime(event.currentTarget.value.slice(0, 5))}
      onBlur={leave}
    />
  );
}
