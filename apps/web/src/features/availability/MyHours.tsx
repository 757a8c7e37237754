import { areDistinctDays, hoursProblem } from '@footing/calendar';
import { SetMyAvailabilityDocument, type AvailabilityPartsFragment } from '@footing/contract';
import { Button, NumberInput, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import classes from './availability.module.css';
import { words as all } from './availability.words';
import { DaysOff } from './DaysOff';
import { daysOf, entriesOf } from './different-days';
import { HoursOfDay, type Span } from './HoursOfDay';

const words = all.hours;

/** When the reader can be booked. */
export function MyHours({ availability }: { availability: AvailabilityPartsFragment }) {
  const [weekly, setWeekly] = useState(() => availability.weekly.map(({ hours }) => spans(hours)));
  const [days, setDays] = useState(() =>
    entriesOf(availability.exceptions.map(({ date, hours }) => ({ date, hours: spans(hours) }))),
  );
  const [limits, setLimits] = useState(() => limitsOf(availability));
  const change = useChange(SetMyAvailabilityDocument, {
    says: words.saved,
    quiet: true,
    refetchQueries: ['FreeTimesOfClient', 'TypesToPlan'],
  });
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const exceptions = daysOf(days);
    const wrong = problemOf(weekly, exceptions);
    setProblem(wrong);
    if (wrong || typeof exceptions === 'string') return;
    const { notice, ahead, most, buffer, link } = limits;
    void change.run({
      input: {
        version: availability.version,
        weekly: weekly.map((hours) => ({ hours })),
        exceptions,
        noticeMinutes: Math.round(Number(notice) * 60),
        daysAhead: Number(ahead),
        maxPerDay: most === '' ? null : Number(most),
        bufferMinutes: Number(buffer),
        link: link.trim(),
      },
    });
  };
  const limit = (name: keyof typeof limits) => ({
    value: limits[name],
    onChange: (value: number | string) => setLimits({ ...limits, [name]: value }),
  });
  return (
    <form onSubmit={save} noValidate>
      <Text size="sm" c="dimmed">
        {words.says(availability.timeZone.replaceAll('_', ' '))}
      </Text>
      <ul className={classes.week}>
        {weekly.map((hours, index) => (
          <li key={index}>
            <span className={classes.name}>{words.days[index]}</span>
            <HoursOfDay
              day={words.days[index]!}
              hours={hours}
              change={(next) => setWeekly(weekly.map((each, at) => (at === index ? next : each)))}
            />
          </li>
        ))}
      </ul>
      <h3 className={classes.heading}>{words.exceptions}</h3>
      <Text size="sm" c="dimmed">
        {words.exceptionsSay}
      </Text>
      <DaysOff entries={days} change={setDays} />
      <div className={classes.limits}>
        <NumberInput
          label={words.notice}
          description={words.noticeSays}
          min={0}
          max={336}
          error={change.fieldError('noticeMinutes')}
          {...limit('notice')}
        />
        <NumberInput
          label={words.ahead}
          description={words.aheadSays}
          min={1}
          max={365}
          allowDecimal={false}
          error={change.fieldError('daysAhead')}
          {...limit('ahead')}
        />
        <NumberInput
          label={words.most}
          description={words.mostSays}
          min={1}
          max={20}
          allowDecimal={false}
          error={change.fieldError('maxPerDay')}
          {...limit('most')}
        />
        <NumberInput
          label={words.buffer}
          description={words.bufferSays}
          min={0}
          max={240}
          allowDecimal={false}
          error={change.fieldError('bufferMinutes')}
          {...limit('buffer')}
        />
      </div>
      <TextInput
        type="url"
        mt="md"
        label={words.link}
        description={words.linkSays}
        placeholder={words.linkHint}
        value={limits.link}
        onChange={(event) => setLimits({ ...limits, link: event.currentTarget.value })}
        error={change.fieldError('link')}
      />
      {(problem ?? change.problem) && (
        <Text size="sm" mt="sm" c="var(--footing-clay-text)" role="alert">
          {problem ?? change.problem}
        </Text>
      )}
      <Button type="submit" mt="md" loading={change.busy}>
        {words.save}
      </Button>
    </form>
  );
}

/** Without the names of types that answers have. */
const spans = (hours: readonly Span[]): Span[] => hours.map(({ from, to }) => ({ from, to }));

const limitsOf = ({
  noticeMinutes,
  daysAhead,
  maxPerDay,
  bufferMinutes,
  link,
}: AvailabilityPartsFragment) => ({
  notice: (noticeMinutes / 60) as number | string,
  ahead: daysAhead as number | string,
  most: (maxPerDay ?? '') as number | string,
  buffer: bufferMinutes as number | string,
  link,
});

function problemOf(weekly: Span[][], days: ReturnType<typeof daysOf>): string | null {
  if (typeof days === 'string') return words.daysProblem[days];
  if (!areDistinctDays(days)) return words.dayTwice;
  const named = [
    ...weekly.map((hours, index) => ({ name: words.days[index]!, hours })),
    ...days.map(({ date, hours }) => ({ name: date, hours })),
  ];
  for (const { name, hours } of named) {
    const problem = hoursProblem(hours);
    if (problem) return words.problem(name, problem);
  }
  return null;
}
