import { Button, Group, TextInput } from '@mantine/core';
import classes from './availability.module.css';
import { words as all } from './availability.words';

const words = all.hours;

export interface Span {
  from: string;
  to: string;
}

/** The hours of one day: any number of them, or none. */
export function HoursOfDay({
  day,
  hours,
  change,
}: {
  /** What the day is called in labels. */
  day: string;
  hours: Span[];
  change: (hours: Span[]) => void;
}) {
  const set = (index: number, patch: Partial<Span>) =>
    change(hours.map((span, at) => (at === index ? { ...span, ...patch } : span)));
  return (
    <div className={classes.hours}>
      {hours.length === 0 && <span className={classes.facts}>{words.off}</span>}
      {hours.map(({ from, to }, index) => (
        <Group key={index} gap="xs" wrap="wrap">
          <div className={classes.span}>
            <TextInput
              type="time"
              aria-label={words.from(day)}
              value={from}
              onChange={(event) => set(index, { from: event.currentTarget.value })}
            />
            <span aria-hidden="true">{words.until}</span>
            <TextInput
              type="time"
              aria-label={words.to(day)}
              value={to === '24:00' ? '00:00' : to}
              // Midnight is the end of this day, not the beginning.
              onChange={({ currentTarget: { value } }) =>
                set(index, { to: value === '00:00' ? '24:00' : value })
              }
            />
          </div>
          <Button
            variant="subtle"
            size="compact-sm"
            // On a phone it is below the times.
            className="footing-at-start"
            aria-label={words.removeHours(day, from)}
            onClick={() => change(hours.filter((_, at) => at !== index))}
          >
            {words.remove}
          </Button>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className="footing-at-start"
        aria-label={words.addHoursTo(day)}
        onClick={() => change([...hours, nextAfter(hours)])}
      >
        {words.addHours}
      </Button>
    </div>
  );
}

/** Hours after those there are: the afternoon, if there is a morning. */
function nextAfter(hours: Span[]): Span {
  return hours.length === 0 ? { from: '09:00', to: '12:00' } : { from: '13:00', to: '17:00' };
}
