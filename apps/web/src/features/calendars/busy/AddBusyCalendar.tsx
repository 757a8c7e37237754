import { AddBusyCalendarDocument, MyBusyCalendarsDocument } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { words as all } from './busy.words';

const words = all.dialog;

/** Asks for the address of a calendar. It is checked after it was added. */
export function AddBusyCalendar({ onClose }: { onClose: () => void }) {
  const [id] = useState(() => uuidv7(Date.now()));
  const form = useForm({ initialValues: { name: '', address: '' } });
  const change = useChange(AddBusyCalendarDocument, {
    quiet: true,
    refetchQueries: [MyBusyCalendarsDocument],
    awaitRefetchQueries: true,
    done: onClose,
  });
  const field = (name: keyof typeof form.values) => ({
    ...form.getInputProps(name),
    error: change.fieldError(name),
  });
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => void change.run({ input: { id, ...values } }))}
      >
        <Stack>
          <TextInput
            label={words.name}
            placeholder={words.nameHint}
            required
            maxLength={60}
            data-autofocus
            {...field('name')}
          />
          <TextInput
            label={words.address}
            description={words.addressSays}
            required
            maxLength={2_000}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            {...field('address')}
          />
          <Text size="sm">{words.secret}</Text>
          <Text size="sm">{words.allDay}</Text>
          <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
            {words.save}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}
