import { PlanJointSeriesDocument, PlanJointSessionDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../shared/ui';
import {
  fieldsOf,
  instantOf,
  NewSeriesFields,
  nextFullHour,
  seriesWords,
  sessionWords,
  TimeConflicts,
  useNewSeries,
} from '../sessions';
import { deviceZone, useNow } from '../../shared/words';
import { words as all } from './for-coaches.words';

const words = all.sessions.dialog;
const WHEN = ['date', 'time', 'minutes'] as const;
const LENGTHS = [30, 45, 50, 60, 75, 90, 120];

/** Schedules a session or a series of them with both partners. Each of them sees it as their own, with its place. */
export function JointSessionDialog({
  coupleId,
  clientId,
  onClose,
}: {
  coupleId: string;
  /** One of the two. Both work with the same coach. */
  clientId: string;
  onClose: () => void;
}) {
  const now = useNow();
  const [id] = useState(() => uuidv7(Date.now()));
  const form = useForm({
    initialValues: { ...fieldsOf(nextFullHour(now)), minutes: '60', place: '', link: '' },
    // An error about one time does not apply to another.
    onValuesChange: (next, before) => {
      if (!WHEN.some((field) => next[field] !== before[field])) return;
      for (const each of [single, several]) each.forget();
    },
    validate: {
      time: (value, { date }) => (instantOf(date, value) ? null : sessionWords.wrongTime),
    },
  });
  const options = {
    quiet: true,
    refetchQueries: ['CoupleOfClient', 'CoachSessions', 'CoachToday', 'CoachClient'],
    done: onClose,
  };
  const single = useChange(PlanJointSessionDocument, { ...options, says: sessionWords.planned });
  const several = useChange(PlanJointSeriesDocument, { ...options, says: seriesWords.planned });
  const { date, time, minutes } = form.values;
  const startsAt = instantOf(date, time);
  const series = useNewSeries({
    ...{ clientId, typeId: null, startsAt, date, minutes: Number(minutes) },
  });
  const isSeries = series.fields.repeats !== null;
  const plan = isSeries ? several : single;
  const save = form.onSubmit(({ place, link }) => {
    if (!startsAt) return;
    const where = { place: place.trim(), link: link.trim() };
    const input = { id, coupleId, startsAt, minutes: Number(minutes), ...where };
    if (!isSeries) return void single.run({ input });
    if (!series.rule) return;
    const { keys: leaveOut } = series.leaveOut;
    // The refusal is shown, next to what speaks against the dates now.
    void several.run({ input: { ...input, ...series.rule, leaveOut } }, ({ code }) => {
      if (code === 'TAKEN') series.again();
      return false;
    });
  });
  const field = (name: keyof typeof form.values, asked: string = name) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? plan.fieldError(asked) };
  };
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      <form onSubmit={save} noValidate>
        <Stack>
          <TextInput
            type="date"
            label={sessionWords.date}
            required
            data-autofocus
            {...field('date')}
          />
          <TextInput
            type="time"
            label={sessionWords.time}
            step={300}
            required
            {...field('time', 'startsAt')}
          />
          <NativeSelect
            size="md"
            label={sessionWords.length}
            data={LENGTHS.map((each) => ({
              value: String(each),
              label: sessionWords.minutes(each),
            }))}
            {...field('minutes')}
          />
          {startsAt && !isSeries && (
            <TimeConflicts asked={{ clientId, startsAt, minutes: Number(minutes) }} />
          )}
          <NewSeriesFields
            series={series}
            date={date}
            zone={deviceZone()}
            forBoth
            fieldError={several.fieldError}
          />
          <TextInput label={sessionWords.place} {...field('place')} />
          <TextInput
            label={sessionWords.link}
            type="url"
            description={words.whoSees}
            {...field('link')}
          />
          <DialogFooter
            problem={plan.problem}
            busy={plan.busy || series.isWaiting}
            onCancel={onClose}
          >
            {isSeries ? seriesWords.plan : sessionWords.plan}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
