import { RenamePracticeDocument, type PracticePartsFragment } from '@footing/contract';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { refreshSession } from '../../shared/session/refresh';
import { TimeZoneSelect, useChange } from '../../shared/ui';

export function RenamePractice({
  practice,
  onClose,
}: {
  practice: PracticePartsFragment;
  onClose: () => void;
}) {
  const form = useForm({ initialValues: { name: practice.name, timeZone: practice.timeZone } });
  const rename = useChange(RenamePracticeDocument, {
    says: 'Saved.',
    quiet: true,
    refetchQueries: ['PracticePage'],
    done: () => {
      onClose();
      // The session contains the practice's name.
      void refreshSession();
    },
  });
  const submit = (values: typeof form.values) =>
    rename.run({ ...values, version: rename.refusal?.currentVersion ?? practice.version });
  return (
    <Modal opened onClose={onClose} title="Name of the practice">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack>
          <TextInput
            label="Name"
            description="Your clients see it."
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('name')}
            error={rename.fieldError('name')}
          />
          <TimeZoneSelect
            description="For the days of the practice. Clients have their own."
            {...form.getInputProps('timeZone')}
            error={rename.fieldError('timeZone')}
          />
          {rename.problem && <Text role="alert">{rename.problem}</Text>}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={rename.busy}>
              {rename.refusal?.code === 'STALE' ? 'Save mine' : 'Save'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
