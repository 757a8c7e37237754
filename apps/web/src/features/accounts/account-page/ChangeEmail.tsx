import { RequestEmailChangeDocument } from '@footing/contract';
import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMe } from '../../../shared/session/store';
import { useChange } from '../../../shared/ui';
import { wrongPassword } from '../password';
import { FormProblem } from '../FormProblem';
import { words as ofRoom } from '../accounts.words';
import { words as ofPage } from './account-page.words';

const words = ofPage.email;

export function ChangeEmail() {
  const { account } = useMe();
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '', password: '' } });
  const change = useChange(RequestEmailChangeDocument, {
    quiet: true,
    done: ({ to }) => {
      setSentTo(to);
      setOpen(false);
      form.reset();
    },
  });
  if (!open) {
    return (
      <Stack gap="sm" align="flex-start">
        <Text maw="100%">{sentTo ? words.sent(sentTo, account.email) : account.email}</Text>
        <Button variant="light" onClick={() => setOpen(true)}>
          {words.change}
        </Button>
      </Stack>
    );
  }
  return (
    <form onSubmit={form.onSubmit((values) => void change.run(values))}>
      <Stack>
        <TextInput
          label={words.new}
          type="email"
          autoComplete="email"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('email')}
          error={change.fieldError('email')}
        />
        <PasswordInput
          label={ofRoom.password.current}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
          error={wrongPassword(change.refusal) ?? change.fieldError('password')}
        />
        <FormProblem words={wrongPassword(change.refusal) ? null : change.problem} />
        <Group>
          <Button type="submit" loading={change.busy}>
            {ofRoom.sendLink}
          </Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>
            {ofRoom.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
