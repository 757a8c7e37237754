import { SetStaffBioDocument } from '@footing/contract';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useChange } from '../../../shared/ui';
import { words } from './staff-profile.words';

const MAX = 500;
/** From here on, the form says how many characters are left. */
const FEW = 100;

export function BioForm({ bio }: { bio: string }) {
  const form = useForm({ initialValues: { bio } });
  const change = useChange(SetStaffBioDocument, { says: words.saved, quiet: true });
  const save = form.onSubmit(async (values) => {
    const saved = await change.run({ input: values });
    if (!saved) return;
    form.setInitialValues({ bio: saved.bio });
    form.setValues({ bio: saved.bio });
  });
  const left = MAX - [...form.values.bio].length;
  return (
    <form onSubmit={(event) => void save(event)}>
      <Textarea
        label={words.bio}
        description={words.bioSays}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('bio')}
        error={change.fieldError('bio') ?? change.problem}
      />
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          {left <= FEW && left >= 0 && words.bioLeft(left)}
        </Text>
        <Button
          type="submit"
          variant="default"
          loading={change.busy}
          disabled={!form.isDirty() || left < 0}
        >
          {words.save}
        </Button>
      </Group>
    </form>
  );
}
