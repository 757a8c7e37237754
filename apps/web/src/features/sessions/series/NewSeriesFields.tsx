import { isInLastWeek, weekOfMonth } from '@footing/calendar';
import type { SessionRepeats } from '@footing/contract';
import { NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { weekdayWords } from '../../../shared/words';
import { repeatsWords } from '../../../shared/words/repeats-words';
import { cityOf } from '../times';
import { SeriesDates } from './SeriesDates';
import { words } from './series.words';
import { MOST, type NewSeries, type SeriesFields } from './useNewSeries';
import classes from '../sessions.module.css';

/** Whether a new session repeats, until when, and on which dates that would be. */
export function NewSeriesFields({
  series,
  date,
  zone,
  forBoth = false,
  fieldError,
}: {
  series: NewSeries;
  /** The day of the first session. */
  date: string;
  zone: string;
  /** With both partners of a couple. */
  forBoth?: boolean;
  fieldError: (field: string) => string | undefined;
}) {
  const { fields, change, rule, problem, dates, leaveOut, timeZone } = series;
  const says = problem ? words.problem[problem] : undefined;
  const kept = dates.length - leaveOut.keys.length;
  return (
    <>
      <NativeSelect
        size="md"
        label={words.repeat}
        data={[{ value: '', label: words.never }, ...choices(date)]}
        value={rule?.repeats ?? fields.repeats ?? ''}
        onChange={(event) =>
          change({ repeats: (event.currentTarget.value || null) as SessionRepeats | null })
        }
      />
      {fields.repeats && (
        <div className={classes.when}>
          <NativeSelect
            size="md"
            label={words.ends}
            data={(['COUNT', 'UNTIL'] as const).map((value) => ({
              value,
              label: words.endsOn[value],
            }))}
            value={fields.ends}
            onChange={(event) =>
              change({ ends: event.currentTarget.value as SeriesFields['ends'] })
            }
          />
          {fields.ends === 'COUNT' ? (
            <NumberInput
              size="md"
              label={words.count}
              min={2}
              max={MOST}
              clampBehavior="none"
              allowDecimal={false}
              value={fields.count ?? ''}
              onChange={(count) => change({ count: typeof count === 'number' ? count : null })}
              error={says ?? fieldError('count')}
            />
          ) : (
            <TextInput
              size="md"
              type="date"
              label={words.until}
              min={date}
              value={fields.until}
              onChange={(event) => change({ until: event.currentTarget.value })}
              error={(fields.until && says) || fieldError('until')}
            />
          )}
        </div>
      )}
      {rule && series.failed && <Text role="alert">{words.notLoaded}</Text>}
      {rule && dates.length > 0 && (
        <>
          <SeriesDates
            dates={dates}
            leaveOut={leaveOut}
            zone={zone}
            title={words.dates}
            says={words.datesSay(forBoth)}
            foot={words.willSchedule(kept)}
          />
          {timeZone && (
            <Text size="sm" c="dimmed">
              {words.zone(cityOf(timeZone))}
            </Text>
          )}
          {fieldError('leaveOut') && (
            <Text size="sm" c="var(--footing-clay-text)" role="alert">
              {fieldError('leaveOut')}
            </Text>
          )}
        </>
      )}
    </>
  );
}

/** Monthly on the weekday of the day; of its fourth week also on the last one, if it is that, and of its fifth only so. */
function choices(date: string): { value: SessionRepeats; label: string }[] {
  const ordinary = (['WEEKLY', 'TWO_WEEKS'] as const).map((value) => ({
    value,
    label: repeatsWords(value),
  }));
  if (!date) return ordinary;
  const weekday = weekdayWords(date);
  const week = weekOfMonth(date);
  return [
    ...ordinary,
    ...(week < 5 ? [{ value: 'MONTHLY' as const, label: words.monthly(week, weekday) }] : []),
    ...(isInLastWeek(date)
      ? [{ value: 'MONTHLY_LAST' as const, label: words.monthlyLast(weekday) }]
      : []),
  ];
}
