import '@mantine/dates/styles.css';
import { useQuery } from '@apollo/client/react';
import { FormsPageDocument, FormsOfClientDocument, SendFormDocument } from '@footing/contract';
import { Anchor, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
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
  const { data } = useQuery(FormsPageDocument, {
    variables: { first: 100 },
    fetchPolicy: 'network-only',
  });
  const forms = (data?.forms.edges ?? [])
    .map(({ node }) => node)
    .filter(({ publishedVersion }) => publishedVersion !== null);
  const [formId, setFormId] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const today = localDateOf(useNow(), zone);
  const change = useChange(SendFormDocument, {
    quiet: true,
    refetchQueries: [FormsOfClientDocument],
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(formId === '');
    if (formId === '') return;
    if (!(await change.run({ input: { id, clientId, formId, dueOn } }))) return;
    toast.done(words.done(callName));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.title(callName)}>
      {!data ? (
        <LoadingState lines={2} label={words.loading} />
      ) : forms.length === 0 ? (
        <Text>
          {words.noForms}{' '}
          <Anchor component={Link} to="/templates/forms">
            {words.makeOne}
          </Anchor>
        </Text>
      ) : (
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <NativeSelect
              label={words.form}
              value={formId}
              data={[
                { value: '', label: '' },
                ...forms.map(({ id: value, title }) => ({ value, label: title })),
              ]}
              onChange={(event) => setFormId(event.currentTarget.value)}
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
