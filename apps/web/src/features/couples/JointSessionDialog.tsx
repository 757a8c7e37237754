import { PlanJointSessionDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../shared/ui';
import { fieldsOf, instantOf, nextFullHour, sessionWords, TimeConflicts } from '../sessions';
import { useNow } from '../../shared/words';
import { words as all } from './for-coaches.words';

const words = all.sessions.dialog;
const LENGTHS = [30, 45, 50, 60, 75, 90, 120];

/** Schedules a session with both partners. Each of them sees it as their own, with its place. */
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
    validate: {
      time: (value, { date }) => (instantOf(date, value) ? null : sessionWords.wrongTime),
    },
  });
  const plan = useChange(PlanJointSessionDocument, {
    quiet: true,
    refetchQueries: ['CoupleOfClient', 'CoachSessions', 'CoachToday', 'CoachClient'],
    says: sessionWords.planned,
    done: onClose,
  });
  const save = form.onSubmit(({ date, time, minutes, place, link }) => {
    const startsAt = instantOf(date, time);
    if (!startsAt) return;
    const where = { place: place.trim(), link: link.trim() };
    void plan.run({ input: { id, coupleId, startsAt, minutes: Number(minutes), ...where } });
  });
  const startsAt = instantOf(form.values.date, form.values.time);
  const field = (name: keyof typeof form.values, asked: string = name) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? plan.fieldError(asked) };
  };
  return (
    <Modal opened onClose={onClose} title={words.title}>
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
          {startsAt && (
            <TimeConflicts asked={{ clientId, startsAt, minutes: Number(form.values.minutes) }} />
          )}
          <TextInput label={sessionWords.place} {...field('place')} />
          <TextInput
            label={sessionWords.link}
            type="url"
            description={words.whoSees}
            {...field('link')}
          />
          <DialogFooter problem={plan.problem} busy={plan.busy} onCancel={onClose}>
            {sessionWords.plan}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
