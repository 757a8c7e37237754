import '@mantine/dates/styles.css';
import { FormsOfClientDocument, SendFormDocument } from '@footing/contract';
import { Anchor, Modal, Select, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useFormChoices, type FormChoice } from '../../../shared/authored/useFormChoices';
import { DialogFooter, LoadingState, toast, useChange } from '../../../shared/ui';
import { localDateOf, useNow } from '../../../shared/words';
import { words as all } from './of-client.words';

const words = all.send;

/** Sends the latest version of a form, with a due day if the coach likes. */
export function SendFormDialog({
  clientId,
  callName,
  zone,
  onClose,
}: {
  clientId: string;
  callName: string;
  zone: string;
  onClose: () => void;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<FormChoice | null>(null);
  const { forms, field, isLoading, isEmpty, hasMore } = useFormChoices(chosen?.title ?? null);
  // The chosen one stays, also when a search does not find it.
  const listed =
    chosen && !forms.some(({ formId }) => formId === chosen.formId) ? [chosen, ...forms] : forms;
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const today = localDateOf(useNow(), zone);
  const change = useChange(SendFormDocument, {
    quiet: true,
    refetchQueries: [FormsOfClientDocument],
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(chosen === null);
    if (chosen === null) return;
    const { formId } = chosen;
    if (!(await change.run({ input: { id, clientId, formId, dueOn } }))) return;
    toast.done(words.done(callName));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.title(callName)}>
      {isLoading ? (
        <LoadingState lines={2} label={words.loading} />
      ) : isEmpty ? (
        <Text>
          {words.noForms}{' '}
          <Anchor component={Link} to="/templates/forms">
            {words.makeOne}
          </Anchor>
        </Text>
      ) : (
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <Select
              {...field}
              label={words.form}
              description={hasMore && words.searchAll}
              data={listed.map(({ formId, title }) => ({ value: formId, label: title }))}
              value={chosen?.formId ?? null}
              onChange={(next) => setChosen(listed.find(({ formId }) => formId === next) ?? null)}
              allowDeselect={false}
              nothingFoundMessage={words.noMatch}
              error={missing && words.choose}
              data-autofocus
            />
            <DateInput
              label={words.due}
              description={words.aboutDue}
              value={dueOn}
              onChange={setDueOn}
              minDate={today}
              valueFormat={words.dayFormat}
              clearable
              firstDayOfWeek={1}
              weekendDays={[]}
              error={change.fieldError('dueOn')}
            />
            <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
              {words.send}
            </DialogFooter>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
