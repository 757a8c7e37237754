import {
  AddSessionTypeDocument,
  ChangeSessionTypeDocument,
  type SessionTypePartsFragment,
} from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Checkbox, Input, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/NumberInput.css';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../shared/ui';
import classes from './availability.module.css';
import { words as all } from './availability.words';

const words = all.type;

const FRESH = {
  name: '',
  minutes: 60 as number | string,
  bufferBefore: 0 as number | string,
  bufferAfter: 0 as number | string,
  placeKind: 'LINK' as SessionTypePartsFragment['placeKind'],
  place: '',
  bookedBy: 'CLIENTS' as SessionTypePartsFragment['bookedBy'],
  remindsDayBefore: true,
  remindsHourBefore: true,
};

/** Adds a session type, or edits one. */
export function SessionTypeDialog({
  type,
  onClose,
}: {
  type: SessionTypePartsFragment | null;
  onClose: () => void;
}) {
  const [id] = useState(() => uuidv7(Date.now()));
  const form = useForm({ initialValues: type ? fieldsOf(type) : FRESH });
  const options = {
    quiet: true,
    refetchQueries: ['SessionTypes', 'TypesToPlan'],
    done: onClose,
  };
  const add = useChange(AddSessionTypeDocument, { ...options, says: words.added });
  const edit = useChange(ChangeSessionTypeDocument, { ...options, says: words.saved });
  const change = type ? edit : add;
  const save = form.onSubmit((values) => {
    const input = {
      ...values,
      minutes: Number(values.minutes),
      bufferBefore: Number(values.bufferBefore),
      bufferAfter: Number(values.bufferAfter),
    };
    if (type) {
      void edit.run({ input: { ...input, sessionTypeId: type.id, version: type.version } });
    } else void add.run({ input: { ...input, id } });
  });
  const field = (name: keyof typeof form.values) => ({
    ...form.getInputProps(name),
    error: change.fieldError(name),
  });
  return (
    <Modal opened onClose={onClose} title={type ? words.titleEdit : words.titleNew}>
      <form onSubmit={save} noValidate>
        <Stack>
          <TextInput
            label={words.name}
            placeholder={words.nameHint}
            required
            maxLength={80}
            data-autofocus
            {...field('name')}
          />
          <div className={classes.numbers}>
            <NumberInput label={words.length} min={5} max={480} {...field('minutes')} />
            <NumberInput label={words.before} min={0} max={240} {...field('bufferBefore')} />
            <NumberInput label={words.after} min={0} max={240} {...field('bufferAfter')} />
          </div>
          <NativeSelect
            label={words.where}
            description={form.values.placeKind === 'LINK' ? words.linkSays : undefined}
            data={(['ROOM', 'PHONE', 'LINK'] as const).map((value) => ({
              value,
              label: all.types.place[value],
            }))}
            {...field('placeKind')}
          />
          {form.values.placeKind === 'ROOM' && (
            <TextInput label={words.room} maxLength={300} {...field('place')} />
          )}
          <NativeSelect
            label={words.who}
            description={form.values.bookedBy === 'NEW_PEOPLE' ? words.whoNewSays : undefined}
            data={[
              { value: 'CLIENTS', label: words.whoClients },
              { value: 'STAFF', label: words.whoStaff },
              { value: 'NEW_PEOPLE', label: words.whoNew },
            ]}
            {...field('bookedBy')}
          />
          <Input.Wrapper
            label={words.reminders.label}
            description={words.reminders.says}
            labelElement="div"
          >
            <Stack gap="xs" mt="xs">
              <Checkbox
                label={words.reminders.dayBefore}
                {...form.getInputProps('remindsDayBefore', { type: 'checkbox' })}
              />
              <Checkbox
                label={words.reminders.hourBefore}
                {...form.getInputProps('remindsHourBefore', { type: 'checkbox' })}
              />
            </Stack>
          </Input.Wrapper>
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

const fieldsOf = ({
  name,
  minutes,
  bufferBefore,
  bufferAfter,
  placeKind,
  place,
  bookedBy,
  remindsDayBefore,
  remindsHourBefore,
}: SessionTypePartsFragment): typeof FRESH => ({
  ...{ name, minutes, bufferBefore, bufferAfter },
  ...{ placeKind, place, bookedBy, remindsDayBefore, remindsHourBefore },
});
