import { ChangePasswordDocument } from '@footing/contract';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { renewToken } from '../../../shared/session/sign-in-and-out';
import { useMe } from '../../../shared/session/store';
import { useChange } from '../../../shared/ui';
import { passwordProblem, wrongPassword } from '../password';
import { FormProblem } from '../FormProblem';
import { words as ofRoom } from '../accounts.words';
import { words as ofPage } from './account-page.words';

const words = ofPage.password;

export function ChangePassword() {
  const { account } = useMe();
  const [open, setOpen] = useState(false);
  const form = useForm({
    initialValues: { current: '', password: '' },
    validate: { password: passwordProblem },
  });
  const change = useChange(ChangePasswordDocument, {
    quiet: true,
    says: words.changed,
    refetchQueries: ['SignedInPlaces'],
    done: (answer) => {
      void renewToken(answer);
      setOpen(false);
      form.reset();
    },
  });
  if (!open) {
    return (
      <Button variant="light" onClick={() => setOpen(true)}>
        {words.change}
      </Button>
    );
  }
  return (
    <form onSubmit={form.onSubmit((values) => void change.run(values))}>
      <Stack>
        {/* For password managers, which look for the username next to the password. */}
        <input type="email" autoComplete="username" value={account.email} readOnly hidden />
        <PasswordInput
          label={ofRoom.password.current}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('current')}
          error={wrongPassword(change.refusal) ?? change.fieldError('current')}
        />
        <PasswordInput
          label={ofRoom.password.new}
          description={ofRoom.password.hint}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
          error={form.errors.password ?? change.fieldError('password')}
        />
        <FormProblem words={wrongPassword(change.refusal) ? null : change.problem} />
        <Group>
          <Button type="submit" loading={change.busy}>
            {words.save}
          </Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>
            {ofRoom.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
