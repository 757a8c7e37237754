import { RenameAccountDocument } from '@footing/contract';
import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { refreshSession } from '../../../shared/session/refresh';
import { useMe } from '../../../shared/session/store';
import { useChange } from '../../../shared/ui';
import { words } from './staff-profile.words';

export function NameForm() {
  const { account } = useMe();
  const form = useForm({ initialValues: { name: account.name } });
  const change = useChange(RenameAccountDocument, {
    says: words.saved,
    quiet: true,
    refetchQueries: ['PracticePage'],
  });
  const save = form.onSubmit(async ({ name }) => {
    if (!(await change.run({ name }))) return;
    form.setInitialValues({ name });
    form.resetDirty();
    // The session contains the name.
    void refreshSession();
  });
  return (
    <form onSubmit={(event) => void save(event)}>
      <Group align="flex-end">
        <TextInput
          label={words.name}
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={200}
          flex="1 1 14rem"
          {...form.getInputProps('name')}
          error={change.fieldError('name') ?? change.problem}
        />
        <Button type="submit" variant="default" loading={change.busy} disabled={!form.isDirty()}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}
