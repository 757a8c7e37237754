import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { CodeField } from '../../CodeField';
import { FormProblem } from '../../FormProblem';
import { words as ofRoom } from '../../accounts.words';
import { words } from './sign-in-codes.words';

interface PasswordAndCodeChange<Data> {
  run: (variables: { password: string; code: string }) => Promise<Data | null>;
  busy: boolean;
  problem: string | null;
  fieldError: (field: string) => string | undefined;
}

/** Asks for both before something about sign-in codes changes. */
export function PasswordAndCode<Data>({
  change,
  submit,
  onDone,
  onClose,
}: {
  change: PasswordAndCodeChange<Data>;
  submit: string;
  onDone: (answer: Data) => void;
  onClose: () => void;
}) {
  const form = useForm({ initialValues: { password: '', code: '' } });
  const save = async (values: typeof form.values) => {
    const answer = await change.run(values);
    if (answer) onDone(answer);
  };
  return (
    <form onSubmit={form.onSubmit((values) => void save(values))}>
      <Stack>
        <PasswordInput
          label={ofRoom.password.current}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
          error={change.fieldError('password')}
        />
        <CodeField {...form.getInputProps('code')} error={change.fieldError('code')} />
        <FormProblem words={change.problem} />
        <Group>
          <Button type="submit" loading={change.busy}>
            {submit}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
