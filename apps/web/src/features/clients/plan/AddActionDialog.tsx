import { AddActionDocument, type AddActionInput, type Reach } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import {
  Checkbox,
  Modal,
  NativeSelect,
  NumberInput,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { missingIn, NO_REACH_ANSWER, ReachQuestion } from '../../../shared/reach';
import { DialogFooter, useChange } from '../../../shared/ui';
import { actionKindWords } from '../../../shared/words';
import type { Plan, Step } from '../types';
import { words as all } from './plan.words';
import classes from '../clients.module.css';

const words = all.addAction;
const KINDS = ['ONCE', 'HABIT', 'REFLECTION'] as const;

const initialValues = {
  title: '',
  guidance: '',
  kind: 'ONCE' as (typeof KINDS)[number],
  required: false,
  said: NO_REACH_ANSWER,
  dueAfterDays: '' as number | '',
  prompt: '',
  times: 1 as number | '',
  per: 'DAY' as 'DAY' | 'WEEK',
  periods: 7 as number | '',
};
type Values = typeof initialValues;

export function AddActionDialog({
  step,
  plan,
  onClose,
}: {
  step: Step;
  plan: Plan;
  onClose: () => void;
}) {
  const [id] = useState(() => uuidv7(Date.now()));
  const names = [plan.otherAlias];
  const form = useForm({
    initialValues,
    validate: {
      said: (said, values) => (isComplete(missingIn(said, wordsOf(values), names)) ? null : true),
    },
  });
  const add = useChange(AddActionDocument, {
    quiet: true,
    keepsTyped: true,
    says: words.done(plan.callName, step.title),
    refetchQueries: ['CoachCaseload'],
    done: onClose,
  });
  const { kind } = form.values;
  const missing = form.errors['said']
    ? missingIn(form.values.said, wordsOf(form.values), names)
    : {};
  const field = (name: keyof Values, asked: string = name) => {
    const props = form.getInputProps(name);
    return { ...props, error: props.error ?? add.fieldError(asked) };
  };
  return (
    <Modal opened onClose={onClose} title={words.title(step.title)}>
      <form
        onSubmit={form.onSubmit((values) => {
          const { reach } = values.said;
          if (reach) void add.run({ input: inputOf(id, step, reach, values) });
        })}
      >
        <Stack>
          <TextInput label={words.what} required data-autofocus {...field('title')} />
          <NativeSelect
            size="md"
            label={words.kind}
            data={KINDS.map((value) => ({ value, label: actionKindWords({ kind: value }) }))}
            {...field('kind')}
          />
          {kind === 'HABIT' && (
            <div className={classes.triple}>
              <NumberInput
                label={words.times}
                min={1}
                max={100}
                size="md"
                required
                {...field('times', 'habit.times')}
              />
              <NativeSelect
                size="md"
                label={words.per}
                data={[
                  { value: 'DAY', label: words.day },
                  { value: 'WEEK', label: words.week },
                ]}
                {...field('per')}
              />
              <NumberInput
                label={form.values.per === 'DAY' ? words.days : words.weeks}
                min={1}
                max={365}
                size="md"
                required
                {...field('periods', 'habit.periods')}
              />
            </div>
          )}
          {kind === 'REFLECTION' && (
            <Textarea label={words.prompt} autosize minRows={2} required {...field('prompt')} />
          )}
          <Textarea
            label={words.guidance}
            description={words.guidanceReader(plan.callName)}
            autosize
            minRows={2}
            {...field('guidance')}
          />
          <NumberInput
            label={words.due}
            description={words.dueEmpty}
            min={0}
            max={365}
            size="md"
            {...field('dueAfterDays')}
          />
          <Checkbox
            label={words.required}
            {...form.getInputProps('required', { type: 'checkbox' })}
          />
          <ReachQuestion
            value={form.values.said}
            onChange={(said) => form.setFieldValue('said', said)}
            practical={false}
            words={wordsOf(form.values)}
            names={names}
            error={missing.reach ?? add.fieldError('reach')}
            reasonError={missing.reason ?? add.fieldError('noReachReason')}
          />
          <DialogFooter problem={add.problem} busy={add.busy} onCancel={onClose}>
            {words.confirm}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

const wordsOf = ({ title, guidance, kind, prompt }: Values) => ({
  title,
  guidance,
  prompt: kind === 'REFLECTION' ? prompt : null,
});

const isComplete = (missing: object): boolean => Object.keys(missing).length === 0;

function inputOf(id: string, step: Step, reach: Reach, values: Values): AddActionInput {
  const { title, guidance, kind, required, dueAfterDays, prompt, times, per, periods } = values;
  return {
    id,
    stepId: step.id,
    title,
    guidance,
    kind,
    required,
    reach,
    noReachReason: reach === 'NO' ? values.said.reason.trim() || null : null,
    dueAfterDays: dueAfterDays === '' ? null : dueAfterDays,
    prompt: kind === 'REFLECTION' ? prompt : null,
    habit: kind === 'HABIT' ? { times: Number(times), per, periods: Number(periods) } : null,
  };
}
