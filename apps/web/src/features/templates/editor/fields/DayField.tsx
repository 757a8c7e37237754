import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import { words } from '../editor.words';

/** A required date, `YYYY-MM-DD`. */
export function DayField({
  value,
  onChange,
  minDate,
  ...input
}: {
  id?: string;
  label: string;
  description?: string;
  value: string;
  onChange: (day: string) => void;
  minDate?: string;
  error?: string;
}) {
  return (
    <DateInput
      {...input}
      size="md"
      value={value || null}
      onChange={(day) => day !== null && onChange(day)}
      valueFormat={words.fields.dayFormat()}
      placeholder={words.fields.chooseDay}
      minDate={minDate ?? '1900-01-01'}
      maxDate="2199-12-31"
      firstDayOfWeek={1}
      weekendDays={[]}
      popoverProps={{ transitionProps: { duration: 120 } }}
    />
  );
}
