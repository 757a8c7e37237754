import { Button, Group, TextInput } from '@mantine/core';
import classes from './availability.module.css';
import { words as all } from './availability.words';
import type { DifferentDays } from './different-days';
import { HoursOfDay } from './HoursOfDay';

const words = all.hours;

/** Days off and days with other hours, one by one or several in a row. */
export function DaysOff({
  entries,
  change,
}: {
  entries: DifferentDays[];
  change: (entries: DifferentDays[]) => void;
}) {
  return (
    <>
      <ul className={`${classes.week} ${classes.days}`}>
        {entries.map((entry, index) => (
          <li key={index}>
            <Days
              entry={entry}
              set={(patch) =>
                change(entries.map((each, at) => (at === index ? { ...each, ...patch } : each)))
              }
              remove={() => change(entries.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="light"
        size="compact-md"
        onClick={() => change([...entries, { first: '', last: '', hours: [] }])}
      >
        {words.addDay}
      </Button>
    </>
  );
}

function Days({
  entry: { first, last, hours },
  set,
  remove,
}: {
  entry: DifferentDays;
  set: (patch: Partial<DifferentDays>) => void;
  remove: () => void;
}) {
  const name = first || words.thatDay;
  return (
    <>
      <Group gap="xs" align="flex-end">
        <TextInput
          type="date"
          label={words.first}
          value={first}
          onChange={(event) => set({ first: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.last}
          min={first || undefined}
          value={last}
          onChange={(event) => set({ last: event.currentTarget.value })}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          mb={8}
          aria-label={words.removeDay(name)}
          onClick={remove}
        >
          {words.remove}
        </Button>
      </Group>
      <HoursOfDay day={name} hours={hours} change={(next) => set({ hours: next })} />
    </>
  );
}
