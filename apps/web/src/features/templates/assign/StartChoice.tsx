import '@mantine/core/styles/Radio.css';
import { addDays } from '@footing/kernel';
import { Radio, Stack } from '@mantine/core';
import { DayField } from '../editor/fields/DayField';
import { words } from './assign.words';
import type { Start } from './plan-start';

/** Start today or on a later day, in the client's time zone. */
export function StartChoice({
  start,
  onChange,
  today,
  name,
  zone,
  error,
  label,
}: {
  start: Start;
  onChange: (start: Start) => void;
  today: string;
  name: string;
  zone: string;
  error: string | undefined;
  label: string;
}) {
  const isToday = start.kind === 'today';
  return (
    <div>
      <Radio.Group
        label={label}
        description={words.start.zone(name, zone)}
        size="md"
        value={start.kind}
        onChange={(kind) =>
          onChange(kind === 'today' ? { kind: 'today' } : { kind: 'day', day: addDays(today, 1) })
        }
        error={isToday ? error : undefined}
      >
        <Stack gap="xs" mt={6}>
          <Radio size="md" value="today" label={words.start.today(today)} />
          <Radio size="md" value="day" label={words.start.anotherDay} />
        </Stack>
      </Radio.Group>
      {start.kind === 'day' && (
        <div style={{ marginTop: '0.6rem', maxWidth: '16rem' }}>
          <DayField
            label={words.start.day}
            value={start.day}
            minDate={today}
            onChange={(day) => onChange({ kind: 'day', day })}
            error={error}
          />
        </div>
      )}
    </div>
  );
}
