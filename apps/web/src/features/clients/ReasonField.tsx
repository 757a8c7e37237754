import { Textarea } from '@mantine/core';

/** Why the coach does it. Where it is required and empty, it says so once they tried to save. */
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
  /** What the server says about it. */
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
      error={asked && required && value.trim() === '' ? 'Please write why.' : error}
    />
  );
}
