import { RenamePracticeDocument, type PracticePartsFragment } from '@footing/contract';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { refreshSession } from '../../shared/session/refresh';
import { TimeZoneSelect, useChange } from '../../shared/ui';
import { words } from './practices.words';

export function RenamePractice({
  practice,
  onClose,
}: {
  practice: PracticePartsFragment;
  onClose: () => void;
}) {
  const form = useForm({ initialValues: { name: practice.name, timeZone: practice.timeZone } });
  const rename = useChange(RenamePracticeDocument, {
    says: words.saved,
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
    <Modal opened onClose={onClose} title={words.rename.title}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack>
          <TextInput
            label={words.name}
            description={words.rename.nameSays}
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('name')}
            error={rename.fieldError('name')}
          />
          <TimeZoneSelect
            description={words.rename.timeZoneSays}
            {...form.getInputProps('timeZone')}
            error={rename.fieldError('timeZone')}
          />
          {rename.problem && <Text role="alert">{rename.problem}</Text>}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={rename.busy}>
              {rename.refusal?.code === 'STALE' ? words.saveMine : words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
