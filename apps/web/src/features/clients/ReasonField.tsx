import { Textarea } from '@mantine/core';
import { words } from './clients.words';

/** The coach's reason. If it is required and empty, an error appears after an attempt to save. */
export function ReasonField({
  label,
  description,
  required = true,
  autoFocus = false,
  value,
  onChange,
  asked,
  error,
}: {
  label: string;
  description: string;
  required?: boolean;
  /** Whether the dialog opens in this field. */
  autoFocus?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Whether they tried to save. */
  asked: boolean;
  /** The server's error. */
  error: string | undefined;
}) {
  return (
    <Textarea
      label={label}
      description={description}
      required={required}
      autosize
      minRows={2}
      {...(autoFocus && { 'data-autofocus': true })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={asked && required && value.trim() === '' ? words.reasonMissing : error}
    />
  );
}
